package soliton.load;

import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;

/// What came of a fleet.
///
/// @param phones how many were started
/// @param registered how many registered at least once
/// @param complete how many got all their sessions
/// @param failures how often each cause was met; a phone may meet several and still come in
/// @param registration from the first request of a phone until it was registered
/// @param session from the request of a session until it was established
/// @param whole from the first request until all sessions were there
/// @param took from the first phone's start to the last one's completion
public record FleetReport(
    int phones,
    int registered,
    int complete,
    Map<String, Integer> failures,
    DurationHistogram registration,
    DurationHistogram session,
    DurationHistogram whole,
    Duration took) {
  public FleetReport {
    failures = Map.copyOf(failures);
  }

  public int failed() {
    return phones - complete;
  }

  /// Phones that came in, a second.
  public double perSecond() {
    return took.isZero() ? 0 : complete * 1e9 / took.toNanos();
  }

  /// A few lines for people.
  public String describe() {
    StringBuilder text = new StringBuilder();
    text.append(
        "phones %d registered %d complete %d failed %d in %.1f s: %.0f/s%n"
            .formatted(phones, registered, complete, failed(), took.toNanos() / 1e9, perSecond()));
    text.append(line("registration", registration));
    text.append(line("session", session));
    text.append(line("both", whole));
    new TreeMap<>(failures)
        .forEach((cause, count) -> text.append("  %6d x %s%n".formatted(count, cause)));
    return text.toString();
  }

  private static String line(String what, DurationHistogram times) {
    return "%-12s p50 %.1f ms  p99 %.1f ms  longest %.1f ms%n"
        .formatted(
            what,
            millis(times.percentile(0.5)),
            millis(times.percentile(0.99)),
            millis(times.longest()));
  }

  private static double millis(Duration duration) {
    return duration.toNanos() / 1e6;
  }
}
