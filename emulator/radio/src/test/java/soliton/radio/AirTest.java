package soliton.radio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import soliton.base.FiveGTmsi;
import soliton.base.Plmn;
import soliton.base.Tac;
import soliton.base.Tai;

class AirTest {
  private static final Plmn OURS = new Plmn("999", "70");
  private static final Plmn OTHER = new Plmn("001", "01");
  private static final FiveGSTmsi IDENTITY = new FiveGSTmsi(1, 2, new FiveGTmsi(3));

  private final HandAgenda agenda = new HandAgenda();
  private final Air air = new Air(agenda);
  private final List<String> seen = new ArrayList<>();

  private static final class BareCell implements Cell {
    private CellBroadcast broadcast;

    BareCell(long identity, int tac) {
      broadcast = new CellBroadcast(identity, List.of(OURS), new Tac(tac), false);
    }

    @Override
    public CellBroadcast broadcast() {
      return broadcast;
    }

    @Override
    public void connect(RrcSetup setup, RadioUser user) {}
  }

  @Test
  void phoneSelectsCellsOfItsNetworkThatAreNotBarredAndNotForbidden() {
    BareCell first = new BareCell(0x10, 1);
    BareCell second = new BareCell(0x20, 2);
    air.onAir(first);
    air.onAir(second);

    assertEquals(first, air.select(OURS, 0, _ -> true));
    assertEquals(second, air.select(OURS, 1, _ -> true));
    assertEquals(second, air.select(OURS, 0, tai -> !tai.equals(new Tai(OURS, new Tac(1)))));
    assertNull(air.select(OTHER, 0, _ -> true));

    second.broadcast = new CellBroadcast(0x20, List.of(OURS), new Tac(2), true);
    assertEquals(first, air.select(OURS, 1, _ -> true));
    air.offAir(first);
    assertNull(air.select(OURS, 1, _ -> true));
  }

  @Test
  void phonesHearOfCellsThatComeAndGo() {
    CellListener listener = () -> seen.add("changed");
    air.listen(listener);
    BareCell cell = new BareCell(0x10, 1);
    air.onAir(cell);
    air.offAir(cell);
    air.offAir(cell);
    agenda.run();
    assertEquals(2, seen.size());

    air.unlisten(listener);
    air.onAir(cell);
    agenda.run();
    assertEquals(2, seen.size());
    assertNotNull(air.select(OURS, 0, _ -> true));
  }

  @Test
  void pagingReachesOnlyThePhoneThatCampsOnTheCellUnderThatIdentity() {
    BareCell here = new BareCell(0x10, 1);
    BareCell elsewhere = new BareCell(0x20, 1);
    PagingListener phone = () -> seen.add("paged");
    air.camp(here, IDENTITY, phone);

    air.page(elsewhere, IDENTITY);
    air.page(here, new FiveGSTmsi(1, 2, new FiveGTmsi(4)));
    agenda.run();
    assertEquals(List.of(), seen);

    air.page(here, IDENTITY);
    agenda.run();
    assertEquals(List.of("paged"), seen);

    air.leave(IDENTITY, () -> {});
    air.page(here, IDENTITY);
    agenda.run();
    assertEquals(2, seen.size());

    air.leave(IDENTITY, phone);
    air.page(here, IDENTITY);
    agenda.run();
    assertEquals(2, seen.size());
  }

  @Test
  void airWithDelayDeliversLaterAndInOrder() {
    Air slow = new Air(agenda, 50);
    slow.carry(() -> seen.add("first"));
    slow.carry(() -> seen.add("second"));
    agenda.advance(40);
    assertEquals(List.of(), seen);
    agenda.advance(10);
    assertEquals(List.of("first", "second"), seen);
  }

  @Test
  void fadingAirLosesAndRepeatsNasMessagesAndNothingElse() {
    int[] copies = {0};
    Air fading = new Air(agenda, 0, () -> copies[0]++ % 3);
    fading.carryNas(() -> seen.add("lost"));
    fading.carryNas(() -> seen.add("once"));
    fading.carryNas(() -> seen.add("twice"));
    fading.carry(() -> seen.add("released"));
    agenda.run();
    assertEquals(List.of("once", "twice", "twice", "released"), seen);
  }

  @Test
  void broadcastOfACellStaysWithinTheLimitsOfTheSpecification() {
    assertThrows(
        IllegalArgumentException.class,
        () -> new CellBroadcast(1L << 36, List.of(OURS), new Tac(1), false));
    assertThrows(
        IllegalArgumentException.class, () -> new CellBroadcast(1, List.of(), new Tac(1), false));
  }
}
