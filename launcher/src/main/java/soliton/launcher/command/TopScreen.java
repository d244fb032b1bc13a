package soliton.launcher.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// An answer to `top` (docs/control.md) as text for a terminal: a head of two lines, and a line for
/// each session.
final class TopScreen {
  /// Cursor home, and nothing below it.
  static final String CLEAR = "\033[H\033[J";

  private static final String FORMAT =
      "%-16s %-20s %-22s %-12s %9s %9s %9s %9s %-15s %-6s %6s %s%n";

  private TopScreen() {}

  static String of(Map<String, @Nullable Object> answer) {
    StringBuilder text = new StringBuilder();
    Map<?, ?> totals = map(answer.get("totals"));
    text.append(
        String.format(
            Locale.ROOT,
            "%d sessions, up %s, down %s, %s packets/s, lines %d of %d%ndrops: %s%n%n",
            number(totals, "sessions"),
            rate(totals, "uplinkBitsPerSecond"),
            rate(totals, "downlinkBitsPerSecond"),
            short1(number(totals, "packetsPerSecond")),
            number(totals, "lines"),
            number(totals, "lineCapacity"),
            counts(totals.get("drops"))));
    text.append(
        String.format(
            Locale.ROOT,
            FORMAT,
            "SEID",
            "SUPI",
            "ADDRESS",
            "NETWORK",
            "UP",
            "DOWN",
            "PACKETS/S",
            "PACKETS",
            "LIMIT up/down",
            "PATH",
            "IDLE",
            "DROPS"));
    for (Object each : answer.get("sessions") instanceof List<?> list ? list : List.of()) {
      text.append(row(map(each)));
    }
    return text.toString();
  }

  private static String row(Map<?, ?> session) {
    return String.format(
        Locale.ROOT,
        FORMAT,
        text(session, "seid"),
        text(session, "supi"),
        addresses(session),
        network(session),
        rate(session, "uplinkBitsPerSecond"),
        rate(session, "downlinkBitsPerSecond"),
        short1(number(session, "packetsPerSecond")),
        short1(number(session, "uplinkPackets") + number(session, "downlinkPackets")),
        limits(session),
        text(session, "path"),
        idle(number(session, "idleMillis")),
        counts(session.get("drops")));
  }

  private static String addresses(Map<?, ?> session) {
    List<?> all = session.get("addresses") instanceof List<?> list ? list : List.of();
    if (all.isEmpty()) {
      return "ethernet";
    }
    String first = String.valueOf(all.getFirst()).replace("/32", "");
    return all.size() == 1 ? first : first + " +" + (all.size() - 1);
  }

  private static String network(Map<?, ?> session) {
    String dnn = text(session, "dnn");
    return dnn.equals("-") ? text(session, "network") : dnn;
  }

  /// Maximum of the session, with the guarantees of its flows.
  private static String limits(Map<?, ?> session) {
    return limit(session, "Uplink") + "/" + limit(session, "Downlink");
  }

  private static String limit(Map<?, ?> session, String way) {
    long most = number(session, "maximum" + way + "Kbps");
    long guaranteed = number(session, "guaranteed" + way + "Kbps");
    String maximum = most < 0 ? "-" : short1(most * 1_000);
    return guaranteed == 0 ? maximum : maximum + "(" + short1(guaranteed * 1_000) + ")";
  }

  private static String counts(@Nullable Object reasons) {
    List<String> parts = new ArrayList<>();
    map(reasons).forEach((why, count) -> parts.add(why + " " + count));
    return parts.isEmpty() ? "none" : parts.stream().collect(Collectors.joining(", "));
  }

  private static String rate(Map<?, ?> from, String name) {
    return short1(number(from, name)) + "bit/s";
  }

  /// Three digits and a prefix: 1.25 G.
  static String short1(long value) {
    String[] prefixes = {"", "k", "M", "G", "T", "P"};
    double rest = value;
    int prefix = 0;
    while (rest >= 1_000 && prefix < prefixes.length - 1) {
      rest /= 1_000;
      prefix++;
    }
    String digits = prefix == 0 || rest >= 100 ? "%.0f%s" : rest >= 10 ? "%.1f%s" : "%.2f%s";
    return String.format(Locale.ROOT, digits, rest, prefixes[prefix]);
  }

  private static String idle(long millis) {
    long seconds = millis / 1_000;
    return seconds < 100
        ? seconds + "s"
        : seconds < 6_000 ? seconds / 60 + "m" : seconds / 3_600 + "h";
  }

  private static Map<?, ?> map(@Nullable Object value) {
    return value instanceof Map<?, ?> map ? map : Map.of();
  }

  private static String text(Map<?, ?> from, String name) {
    Object value = from.get(name);
    return value == null || value.equals("") ? "-" : value.toString();
  }

  private static long number(Map<?, ?> from, String name) {
    return from.get(name) instanceof Long number ? number : 0;
  }
}
