package soliton.upf.session;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import soliton.base.Clock;
import soliton.base.OctetReader;
import soliton.base.OctetWriter;
import soliton.pfcp.ie.ReportingTriggers;
import soliton.upf.path.UsageMeter;
import soliton.upf.path.UsageMeter.Reading;
import soliton.upf.rules.Urr;

/// The traffic of a usage reporting rule: what was used of octets, time and events, and whether it
/// flows (TS 29.244 5.2.2.2.1). The meter counts by itself; all else changes when the control side
/// looks, [#settle]. Owned by the control side.
final class Traffic {
  /// Silence that ends traffic (STOPT), and after which the next packet starts it again (START).
  static final long STOP_NANOS = 30 * Usage.SECOND_NANOS;

  /// Times of events that one report tells.
  private static final int MAX_EVENT_TIMES = 32;

  private static final long NEVER = UsageMeter.NEVER;

  private final UsageMeter meter;
  private final Clock clock;
  private final MeteredTime time;
  private final List<Instant> eventTimes = new ArrayList<>();
  private Urr urr;
  private boolean awaiting;

  // The first packet that was waited for since the last report, and the last one.
  private long firstNanos = NEVER;
  private long seenNanos = NEVER;

  private boolean flowing;
  private boolean startDue;
  private boolean stopDue;
  private long events;
  private boolean paused;
  private boolean ranBeforePause;
  private Reading pausedAt = UsageMeter.NOTHING;
  private Reading skipped = UsageMeter.NOTHING;

  /// What begins now.
  Traffic(Urr urr, UsageMeter meter, Clock clock) {
    this.urr = urr;
    this.meter = meter;
    this.clock = clock;
    this.time = new MeteredTime();
    if (urr.startsAtOnce()) {
      time.start(clock.nanos());
    }
    setPaused(urr.isInactive());
    settle();
  }

  void change(Urr next) {
    settle();
    boolean startsNow = next.startsAtOnce() && !urr.startsAtOnce();
    urr = next;
    if (startsNow) {
      time.start(clock.nanos());
    }
  }

  // ---- measuring

  Usage usage() {
    Reading counted = paused ? pausedAt : meter.read();
    return new Usage(counted.minus(skipped), time.at(clock.nanos()), events);
  }

  /// What the meter counted and the measurement did not.
  Reading skipped() {
    return skipped;
  }

  boolean isPaused() {
    return paused;
  }

  /// Measures nothing, or goes on where it was (INAM). The meter runs on: what it counts meanwhile
  /// is skipped.
  void setPaused(boolean pause) {
    long now = clock.nanos();
    if (pause && !paused) {
      ranBeforePause = time.isRunning();
      time.stop(now);
      pausedAt = meter.read();
    } else if (!pause && paused) {
      skipped = skipped.plus(meter.read().minus(pausedAt));
      if (ranBeforePause) {
        time.start(now);
      }
    }
    paused = pause;
  }

  /// Takes note of what has happened up to now.
  void settle() {
    long first = meter.firstNanos();
    if (awaiting && first != NEVER) {
      awaiting = false;
      onPacket(first);
    }
    if (!paused) {
      onSilence(clock.nanos());
      if (needsNextPacket()) {
        await();
      }
    }
  }

  private void await() {
    if (!awaiting) {
      awaiting = true;
      meter.awaitFirst();
    }
  }

  private void onPacket(long nanos) {
    seenNanos = nanos;
    if (paused) {
      return;
    }
    firstNanos = firstNanos == NEVER ? nanos : firstNanos;
    if (urr.measuresDuration()) {
      time.start(nanos);
    }
    if (watchesFlow() && !flowing) {
      flowing = true;
      startDue = true;
      events++;
      if (eventTimes.size() < MAX_EVENT_TIMES) {
        eventTimes.add(instantOf(nanos));
      }
    }
  }

  private void onSilence(long now) {
    long last = lastNanos();
    if (last == NEVER) {
      return;
    }
    long limit = inactivityNanos();
    if (limit > 0 && time.isRunning() && now - last >= limit) {
      time.stop(last + limit); // The inactivity detection time itself is metered.
    }
    if (flowing && now - last >= STOP_NANOS) {
      flowing = false;
      stopDue = true;
    }
  }

  private long inactivityNanos() {
    Long seconds = urr.given().inactivityDetectionTime();
    return seconds == null ? 0 : seconds * Usage.SECOND_NANOS;
  }

  private boolean watchesFlow() {
    return urr.reports(ReportingTriggers.START)
        || urr.reports(ReportingTriggers.STOPT)
        || urr.measuresEvents();
  }

  private boolean needsNextPacket() {
    return (urr.measuresDuration() && !time.isRunning()) || (watchesFlow() && !flowing);
  }

  /// Nanoseconds until silence changes something; negative for never.
  long nanosUntilSilence() {
    long last = lastNanos();
    if (last == NEVER || paused) {
      return -1;
    }
    long quiet = clock.nanos() - last;
    long limit = inactivityNanos();
    long suspension = limit > 0 && time.isRunning() ? Math.max(0, limit - quiet) : -1;
    long stop = flowing ? Math.max(0, STOP_NANOS - quiet) : -1;
    return suspension < 0 ? stop : stop < 0 ? suspension : Math.min(suspension, stop);
  }

  // ---- when

  boolean isMeteringTime() {
    return time.isRunning();
  }

  /// When the last packet came, or [UsageMeter#NEVER].
  long lastNanos() {
    long counted = meter.lastNanos();
    return counted == NEVER
        ? seenNanos
        : seenNanos == NEVER ? counted : counted - seenNanos > 0 ? counted : seenNanos;
  }

  /// How long nothing has come, at most since a moment.
  long quietNanos(long sinceNanos) {
    long last = lastNanos();
    return clock.nanos() - (last == NEVER || last - sinceNanos < 0 ? sinceNanos : last);
  }

  Instant instantOf(long nanos) {
    return clock.now().minusNanos(clock.nanos() - nanos);
  }

  // ---- what reports tell

  boolean hasStarted() {
    return startDue && urr.reports(ReportingTriggers.START);
  }

  boolean hasStopped() {
    return stopDue && urr.reports(ReportingTriggers.STOPT);
  }

  void toldOfStart() {
    startDue = false;
  }

  void toldOfStop() {
    stopDue = false;
  }

  /// Whatever comes next is a start of traffic (5.2.2.2.1 NOTE 8).
  void endFlow() {
    flowing = false;
    settle();
  }

  /// The first packet since the last report, where it was waited for; or [UsageMeter#NEVER].
  long firstNanos() {
    return firstNanos;
  }

  /// The last packet that was waited for, or [UsageMeter#NEVER].
  long seenNanos() {
    return seenNanos;
  }

  List<Instant> eventTimes() {
    return List.copyOf(eventTimes);
  }

  /// What comes now is for the next report.
  void onReported() {
    eventTimes.clear();
    firstNanos = NEVER;
  }

  // ---- survival

  void writeTo(OctetWriter to) {
    to.u8(bits(awaiting, flowing, startDue, stopDue, paused, ranBeforePause));
    to.u64(firstNanos);
    to.u64(seenNanos);
    to.u64(events);
    to.u64(time.metered());
    to.u64(time.since());
    Usage.write(pausedAt, to);
    Usage.write(skipped, to);
    to.u8(eventTimes.size());
    eventTimes.forEach(each -> to.u64(each.toEpochMilli()));
  }

  private static int bits(boolean... flags) {
    int bits = 0;
    for (int i = 0; i < flags.length; i++) {
      bits |= flags[i] ? 1 << i : 0;
    }
    return bits;
  }

  /// What goes on after another process has begun it.
  Traffic(Urr urr, UsageMeter meter, Clock clock, OctetReader from) {
    this.urr = urr;
    this.meter = meter;
    this.clock = clock;
    int bits = from.u8();
    awaiting = (bits & 1) != 0;
    flowing = (bits & 2) != 0;
    startDue = (bits & 4) != 0;
    stopDue = (bits & 8) != 0;
    paused = (bits & 16) != 0;
    ranBeforePause = (bits & 32) != 0;
    firstNanos = from.u64();
    seenNanos = from.u64();
    events = from.u64();
    time = new MeteredTime(from.u64(), from.u64());
    pausedAt = Usage.readTraffic(from);
    skipped = Usage.readTraffic(from);
    for (int left = from.u8(); left > 0 && !from.hasFailed(); left--) {
      eventTimes.add(Instant.ofEpochMilli(from.u64()));
    }
    if (awaiting) {
      meter.awaitFirst();
    }
    settle();
  }
}
