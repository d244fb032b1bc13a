package soliton.launcher.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import soliton.base.Clock;
import soliton.base.Dnn;
import soliton.base.Ipv4Address;
import soliton.base.Supi;
import soliton.transport.flow.Prefix;
import soliton.udr.Json;
import soliton.upf.reading.CarriedBy;
import soliton.upf.reading.Counted;
import soliton.upf.reading.DropReason;
import soliton.upf.reading.SessionReading;
import soliton.upf.reading.Totals;

/// The order and the rates of sessions, in a time that is moved by hand.
class TopTableTest {
  private static final long SECOND = 1_000_000_000;

  private long now = 5 * SECOND;
  private final Clock clock =
      new Clock() {
        @Override
        public long nanos() {
          return now;
        }

        @Override
        public Instant now() {
          return Instant.EPOCH;
        }
      };
  private final Map<Long, Counted> sessions = new LinkedHashMap<>();
  private final OperatorDesk desk = new OperatorDesk(new Source(), null, clock);

  private final class Source implements SessionSource {
    @Override
    public void readSessions(Consumer<SessionReading> eye) {
      sessions.forEach((seid, counted) -> eye.accept(reading(seid, counted)));
    }

    @Override
    public Totals totals() {
      return new Totals(sessions.size(), Counted.NOTHING, Map.of("spoofed", 4L), 7, 100);
    }

    @Override
    public SortedMap<String, Long> counters() {
      return new TreeMap<>(Map.of("GTP.InDataPktN3UPF", 9L));
    }
  }

  private static SessionReading reading(long seid, Counted counted) {
    return new SessionReading(
        seid,
        new Supi("00101000000000" + seid),
        new Dnn("internet"),
        null,
        "internet",
        List.of(Prefix.of(Ipv4Address.of(10, 45, 0, (int) seid))),
        CarriedBy.FAST_PATH,
        3 * SECOND,
        counted,
        Map.of(9, counted),
        Map.of(DropReason.OVER_RATE, seid),
        new SessionReading.BitRates(50_000, 60_000, 0, 1_000));
  }

  private Map<String, @Nullable Object> ask(String text) throws IOException {
    return Json.object(Json.text(desk.answer(Json.object(text))));
  }

  private List<Map<?, ?>> rows(String text) throws IOException {
    List<Map<?, ?>> rows = new ArrayList<>();
    ((List<?>) Objects.requireNonNull(ask(text).get("sessions")))
        .forEach(each -> rows.add((Map<?, ?>) each));
    return rows;
  }

  private List<String> order(String text) throws IOException {
    return rows(text).stream()
        .map(row -> String.valueOf(row.get("seid")).replaceFirst("^0+", ""))
        .toList();
  }

  @Test
  void ratesAreThoseSinceTheLookBefore() throws IOException {
    sessions.put(1L, new Counted(1_000, 0, 10, 0));
    assertNull(rows("{\"request\": \"top\"}").getFirst().get("uplinkBitsPerSecond"));
    sessions.put(1L, new Counted(3_000, 500, 14, 2));
    now += 2 * SECOND;
    Map<?, ?> row = rows("{\"request\": \"top\"}").getFirst();
    assertEquals(8_000L, row.get("uplinkBitsPerSecond"));
    assertEquals(2_000L, row.get("downlinkBitsPerSecond"));
    assertEquals(3L, row.get("packetsPerSecond"));
    assertEquals(Map.of("over-rate", 1L), row.get("drops"));
    assertEquals("kernel", row.get("path"));
    assertEquals(3_000L, row.get("idleMillis"));
    assertEquals(50_000L, row.get("maximumUplinkKbps"));
  }

  @Test
  void theGreatestComeFirst() throws IOException {
    sessions.put(1L, new Counted(9_000, 0, 1, 0));
    sessions.put(2L, new Counted(10, 0, 3, 0));
    sessions.put(3L, new Counted(100, 0, 2, 0));
    assertEquals(List.of("1", "3"), order("{\"request\":\"top\",\"sort\":\"octets\",\"rows\":2}"));
    assertEquals(List.of("2", "3", "1"), order("{\"request\":\"top\",\"sort\":\"packets\"}"));
    assertEquals(List.of("3", "2", "1"), order("{\"request\":\"top\",\"sort\":\"drops\"}"));
    sessions.put(2L, new Counted(500, 0, 4, 0));
    now += SECOND;
    assertEquals(List.of("2"), order("{\"request\":\"top\",\"rows\":1}"));
  }

  @Test
  void whatCannotBeAnsweredIsSaid() {
    assertThrows(
        IllegalArgumentException.class, () -> ask("{\"request\":\"top\",\"sort\":\"colour\"}"));
    assertThrows(IllegalArgumentException.class, () -> ask("{\"request\":\"top\",\"rows\":0}"));
    assertThrows(IllegalArgumentException.class, () -> ask("{\"request\":\"dance\"}"));
    assertThrows(IllegalArgumentException.class, () -> ask("{\"request\":7}"));
    assertThrows(IllegalArgumentException.class, () -> ask("{\"request\":\"subscribers.list\"}"));
    OperatorDesk control = new OperatorDesk(null, null, clock);
    assertThrows(IllegalArgumentException.class, () -> control.answer(Map.of("request", "top")));
  }

  @Test
  void measurementsAreToldByName() throws IOException {
    assertEquals(
        Map.of("GTP.InDataPktN3UPF", 9L), ask("{\"request\":\"counters\"}").get("counters"));
  }
}
