package soliton.nf;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Consumer;

/// Long timers of many idle phones at the price of one reference each: those due in the same ten
/// seconds share a bucket, and only the earliest bucket has a timer. A reminder cannot be stopped;
/// the one reminded looks whether it still matters and asks again if it came too early. Reminders
/// come at most ten seconds late, never early. Any thread may ask.
///
/// @param <T> who is reminded
public final class Reminders<T> {
  private static final long GRAIN_NANOS = 10_000_000_000L;

  private final Scheduler scheduler;
  private final Consumer<T> remind;
  // Guarded by this.
  private final TreeMap<Long, List<T>> buckets = new TreeMap<>();
  private long armed = Long.MAX_VALUE;

  /// @param remind called on the thread of the timers: must not block
  public Reminders(Scheduler scheduler, Consumer<T> remind) {
    this.scheduler = scheduler;
    this.remind = remind;
  }

  public void add(T whom, long delayNanos) {
    long due = Math.ceilDiv(scheduler.clock().nanos() + delayNanos, GRAIN_NANOS);
    synchronized (this) {
      buckets.computeIfAbsent(due, bucket -> new ArrayList<>()).add(whom);
      arm();
    }
  }

  /// Who waits for a reminder.
  public synchronized int size() {
    return buckets.values().stream().mapToInt(List::size).sum();
  }

  private void arm() {
    if (!buckets.isEmpty() && buckets.firstKey() < armed) {
      armed = buckets.firstKey();
      long delay = armed * GRAIN_NANOS - scheduler.clock().nanos();
      scheduler.after(Math.max(0, delay), this::expire);
    }
  }

  private void expire() {
    List<T> due = new ArrayList<>();
    synchronized (this) {
      long now = Math.floorDiv(scheduler.clock().nanos(), GRAIN_NANOS);
      while (!buckets.isEmpty() && buckets.firstKey() <= now) {
        due.addAll(buckets.pollFirstEntry().getValue());
      }
      armed = Long.MAX_VALUE;
      arm();
    }
    due.forEach(remind);
  }
}
