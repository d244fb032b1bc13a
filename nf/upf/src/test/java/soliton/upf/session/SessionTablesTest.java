package soliton.upf.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import soliton.base.Ipv4Address;
import soliton.pfcp.ie.FSeid;
import soliton.pfcp.ie.NodeId;
import soliton.upf.path.PathSession;
import soliton.upf.path.PathSessions;

/// The tables that a million sessions are in do what maps and sets do.
final class SessionTablesTest {
  private static final Ipv4Address SMF = Ipv4Address.of(10, 0, 0, 1);
  private static final int STEPS = 20_000;
  private static final PathSession PATH = PathSessions.one(1);

  private static UpfSession session(long seid) {
    return new UpfSession(
        seid,
        NodeId.of(SMF),
        PATH,
        new ControllingSmf(FSeid.of(seid, SMF), null, null),
        new InetSocketAddress(InetAddress.ofLiteral("10.0.0.1"), 8805));
  }

  @Test
  void sessionsAreFoundByWhatTheyAreKnownByUntilTheyAreRemoved() {
    Random random = new Random(31);
    SessionTable table = new SessionTable();
    Map<Long, UpfSession> expected = new HashMap<>();
    for (int i = 0; i < STEPS; i++) {
      long seid = random.nextInt(3_000);
      int hash = (int) seid % 500; // Six of each hash.
      UpfSession known = expected.remove(seid);
      if (known == null) {
        UpfSession made = session(seid);
        expected.put(seid, made);
        table.add(hash, made);
      } else {
        assertSame(known, table.find(hash, each -> each.seid() == seid));
        table.remove(hash, known);
        assertNull(table.find(hash, each -> each.seid() == seid));
      }
    }
    assertEquals(expected.size(), table.size());
    expected.forEach(
        (seid, made) ->
            assertSame(made, table.find((int) (seid % 500), each -> each.seid() == seid)));
    Set<UpfSession> all = new HashSet<>();
    table.forEach(all::add);
    assertEquals(new HashSet<>(expected.values()), all);
  }

  @Test
  void allSessionsWithOneHashAreTold() {
    SessionTable table = new SessionTable();
    table.add(7, session(1));
    table.add(7, session(2));
    table.add(8, session(3));
    table.add(7, session(4));
    List<Long> found = new ArrayList<>();
    table.forEach(7, each -> each.seid() != 2, each -> found.add(each.seid()));
    assertEquals(List.of(1L, 4L), found);
  }

  @Test
  void numbersAreThereUntilTheyAreRemoved() {
    Random random = new Random(37);
    NumberSet numbers = new NumberSet();
    Set<Integer> expected = new HashSet<>();
    for (int i = 0; i < STEPS; i++) {
      int number = random.nextInt(1, 2_000) << (random.nextInt(3) * 8);
      if (random.nextInt(5) < 3) {
        assertEquals(expected.add(number), numbers.add(number));
      } else {
        expected.remove(number);
        numbers.remove(number);
      }
      assertEquals(expected.size(), numbers.size());
    }
    for (int each : expected) {
      numbers.remove(each);
    }
    assertEquals(0, numbers.size());
  }
}
