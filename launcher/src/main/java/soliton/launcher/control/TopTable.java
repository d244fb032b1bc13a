package soliton.launcher.control;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import soliton.base.Clock;
import soliton.upf.reading.Counted;
import soliton.upf.reading.SessionReading;
import soliton.upf.reading.Totals;

/// The sessions at the top of an order, with their rates since this connection looked last. It
/// remembers a count of each session in between.
final class TopTable {
  static final int MOST_ROWS = 1_000;
  private static final double NANOS = 1e9;

  /// What sessions are ordered by, the greatest first.
  enum Order {
    RATE,
    OCTETS,
    PACKETS,
    DROPS,
    IDLE,
    SEID;

    static Order of(String text) {
      for (Order each : values()) {
        if (each.name().toLowerCase(Locale.ROOT).equals(text)) {
          return each;
        }
      }
      throw new IllegalArgumentException(
          "'sort': want rate, octets, packets, drops, idle or seid, not " + text);
    }

    long key(Row row) {
      return switch (this) {
        case RATE -> row.came.octets();
        case OCTETS -> row.reading.counted().octets();
        case PACKETS -> row.reading.counted().packets();
        case DROPS -> row.reading.dropped();
        case IDLE -> row.reading.idleNanos();
        case SEID -> row.reading.seid();
      };
    }
  }

  record Row(SessionReading reading, Counted came) {}

  private final SessionSource source;
  private final Clock clock;
  private Map<Long, Counted> before = new HashMap<>();
  private Counted totalBefore = Counted.NOTHING;
  private long lookedNanos;
  private boolean hasLooked;

  TopTable(SessionSource source, Clock clock) {
    this.source = source;
    this.clock = clock;
  }

  Map<String, @Nullable Object> look(Order order, int rows) {
    long now = clock.nanos();
    double seconds = hasLooked ? Math.max(1, now - lookedNanos) / NANOS : 0;
    Comparator<Row> comparator =
        Comparator.<Row>comparingLong(order::key).thenComparingLong(row -> row.reading.seid());
    PriorityQueue<Row> best = new PriorityQueue<>(comparator);
    Map<Long, Counted> seen = new HashMap<>();
    source.readSessions(
        reading -> {
          Counted known = before.getOrDefault(reading.seid(), Counted.NOTHING);
          seen.put(reading.seid(), reading.counted());
          best.add(new Row(reading, reading.counted().since(known)));
          if (best.size() > rows) {
            best.poll();
          }
        });
    Totals totals = source.totals();
    Map<String, @Nullable Object> answer = new LinkedHashMap<>();
    answer.put("totals", totals(totals, seconds));
    List<Row> ordered = new ArrayList<>(best);
    ordered.sort(comparator.reversed());
    answer.put("sessions", ordered.stream().map(row -> row(row, seconds)).toList());
    before = seen;
    totalBefore = totals.carried();
    lookedNanos = now;
    hasLooked = true;
    return answer;
  }

  private Map<String, @Nullable Object> totals(Totals totals, double seconds) {
    Map<String, @Nullable Object> map = new LinkedHashMap<>();
    map.put("sessions", totals.sessions());
    counted(map, totals.carried(), totals.carried().since(totalBefore), seconds);
    map.put("drops", new TreeMap<>(totals.drops()));
    map.put("lines", totals.lines());
    map.put("lineCapacity", totals.lineCapacity());
    return map;
  }

  private static Map<String, @Nullable Object> row(Row row, double seconds) {
    SessionReading session = row.reading;
    Map<String, @Nullable Object> map = new LinkedHashMap<>();
    map.put("seid", "%016x".formatted(session.seid()));
    map.put("supi", session.supi() == null ? null : session.supi().toString());
    map.put("dnn", session.dnn() == null ? null : session.dnn().toString());
    map.put("snssai", session.snssai() == null ? null : session.snssai().toString());
    map.put("network", session.network());
    map.put("addresses", session.addresses().stream().map(Object::toString).toList());
    map.put("path", path(session));
    map.put("idleMillis", session.idleNanos() / 1_000_000);
    counted(map, session.counted(), row.came, seconds);
    Map<String, @Nullable Object> drops = new TreeMap<>();
    session.drops().forEach((why, count) -> drops.put(name(why.name()), count));
    map.put("drops", drops);
    Map<String, @Nullable Object> flows = new LinkedHashMap<>();
    new TreeMap<>(session.flows())
        .forEach((qfi, count) -> flows.put(String.valueOf(qfi), flow(count)));
    map.put("flows", flows);
    map.put("maximumUplinkKbps", session.rates().uplinkMaximum());
    map.put("maximumDownlinkKbps", session.rates().downlinkMaximum());
    map.put("guaranteedUplinkKbps", session.rates().uplinkGuarantee());
    map.put("guaranteedDownlinkKbps", session.rates().downlinkGuarantee());
    return map;
  }

  private static String path(SessionReading session) {
    return switch (session.carriedBy()) {
      case SLOW_PATH -> "slow";
      case FAST_PATH -> "kernel";
    };
  }

  private static String name(String reason) {
    return reason.toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static Map<String, @Nullable Object> flow(Counted counted) {
    Map<String, @Nullable Object> map = new LinkedHashMap<>();
    counts(map, counted);
    return map;
  }

  private static void counts(Map<String, @Nullable Object> map, Counted counted) {
    map.put("uplinkOctets", counted.uplinkOctets());
    map.put("downlinkOctets", counted.downlinkOctets());
    map.put("uplinkPackets", counted.uplinkPackets());
    map.put("downlinkPackets", counted.downlinkPackets());
  }

  /// Rates are null at the first look: there is nothing to compare with.
  private static void counted(
      Map<String, @Nullable Object> map, Counted counted, Counted came, double seconds) {
    counts(map, counted);
    map.put("uplinkBitsPerSecond", rate(came.uplinkOctets() * 8, seconds));
    map.put("downlinkBitsPerSecond", rate(came.downlinkOctets() * 8, seconds));
    map.put("packetsPerSecond", rate(came.packets(), seconds));
  }

  private static @Nullable Object rate(long count, double seconds) {
    return seconds == 0 ? null : Math.round(count / seconds);
  }
}
