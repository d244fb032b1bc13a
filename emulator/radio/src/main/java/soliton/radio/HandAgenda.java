package soliton.radio;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import soliton.base.Clock;

/// An agenda whose time stands still until it is moved by hand: a whole network runs in the thread
/// of a test, always in the same order. Owned by that thread.
public final class HandAgenda implements Agenda, Clock {
  private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");
  private static final int MOST_TASKS_IN_ONE_RUN = 10_000_000;

  private final Deque<Runnable> tasks = new ArrayDeque<>();
  private final TimerWheel wheel = new TimerWheel(0);
  private long nanos;

  @Override
  public Clock clock() {
    return this;
  }

  @Override
  public long nanos() {
    return nanos;
  }

  @Override
  public Instant now() {
    return START.plusNanos(nanos);
  }

  @Override
  public void execute(Runnable task) {
    tasks.add(task);
  }

  @Override
  public Timer after(long delayMillis, Runnable task) {
    return wheel.start(nanos, delayMillis, task);
  }

  /// Timers that are running.
  public int timers() {
    return wheel.size();
  }

  /// Does everything that needs no time; returns the number of tasks done.
  ///
  /// @throws IllegalStateException if the tasks beget tasks without end
  public int run() {
    int done = 0;
    for (Runnable task = tasks.poll(); task != null; task = tasks.poll()) {
      task.run();
      if (++done > MOST_TASKS_IN_ONE_RUN) {
        throw new IllegalStateException("tasks beget tasks without end");
      }
    }
    return done;
  }

  /// Lets time pass, tick by tick, and does what falls due.
  public void advance(long millis) {
    run();
    long end = nanos + millis * 1_000_000L;
    while (nanos < end) {
      nanos = Math.min(end, nanos + TimerWheel.TICK_MILLIS * 1_000_000L);
      wheel.advance(nanos);
      run();
    }
  }
}
