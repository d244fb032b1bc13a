package soliton.load;

import java.net.Inet4Address;
import java.time.Duration;
import java.util.function.Consumer;
import soliton.radio.Agenda;

/// Pings one after the other, like the command of that name. Owned by the agenda.
public final class PingSeries {
  private final Agenda agenda;
  private final InnerHost host;
  private final Inet4Address target;
  private final Consumer<PingReport> done;
  private final DurationHistogram times = new DurationHistogram();
  private long shortestNanos = Long.MAX_VALUE;
  private int sent;
  private int answered;
  private int received;

  private PingSeries(
      Agenda agenda, InnerHost host, Inet4Address target, Consumer<PingReport> done) {
    this.agenda = agenda;
    this.host = host;
    this.target = target;
    this.done = done;
  }

  /// How a series is run.
  public record Plan(int pings, Duration interval, Duration patience, int contentOctets) {
    /// Once, with the 56 octets that ping sends.
    public static final Plan ONE = new Plan(1, Duration.ZERO, Duration.ofSeconds(2), 56);
  }

  /// Starts a series; tells the report when the last ping was answered or given up.
  public static void start(
      Agenda agenda, InnerHost host, Inet4Address target, Plan plan, Consumer<PingReport> done) {
    new PingSeries(agenda, host, target, done).next(plan);
  }

  private void next(Plan plan) {
    sent++;
    host.ping(target, plan.contentOctets(), plan.patience(), nanos -> onAnswer(plan, nanos));
    if (sent < plan.pings()) {
      agenda.after(plan.interval().toMillis(), () -> next(plan));
    }
  }

  private void onAnswer(Plan plan, long nanos) {
    if (nanos >= 0) {
      received++;
      shortestNanos = Math.min(shortestNanos, nanos);
      times.add(nanos);
    }
    if (++answered == plan.pings()) {
      done.accept(
          new PingReport(
              sent,
              received,
              Duration.ofNanos(received == 0 ? 0 : shortestNanos),
              times.mean(),
              times.percentile(0.99)));
    }
  }
}
