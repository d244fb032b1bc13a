package soliton.nf;

import org.jspecify.annotations.Nullable;

/// A value that another thread will provide, once: the answer to a request on the wire. One thread
/// waits for it; any thread provides it.
///
/// @param <T> what is promised
public final class Promise<T> {
  private final Scheduler scheduler;
  // Guarded by this.
  private @Nullable T value;
  private @Nullable RuntimeException failure;
  private Scheduler.@Nullable Waiting waiter;
  private boolean expired;

  public Promise(Scheduler scheduler) {
    this.scheduler = scheduler;
  }

  /// Provides the value; false if it was decided before, and then nothing changes.
  public boolean complete(T given) {
    return decide(given, null);
  }

  /// The value will never come; the one who waits gets the exception.
  public boolean fail(RuntimeException reason) {
    return decide(null, reason);
  }

  public synchronized boolean isDecided() {
    return value != null || failure != null;
  }

  /// Waits for the value.
  ///
  /// @throws Departure.Silence if it does not come before the timer expires
  /// @throws RuntimeException what [#fail] was given
  public T await(Timer timer) {
    T given = awaitOrNull(timer);
    if (given == null) {
      throw new Departure.Silence(timer);
    }
    return given;
  }

  /// As [#await], where silence is an outcome: null.
  public @Nullable T awaitOrNull(Timer timer) {
    Scheduler.Waiting waiting;
    synchronized (this) {
      if (value != null || failure != null) {
        return result();
      }
      waiting = scheduler.waiting();
      waiter = waiting;
      expired = false;
    }
    Scheduler.Timeout timeout = scheduler.after(timer.nanos(), this::expire);
    try {
      while (isPending()) {
        waiting.park();
      }
    } finally {
      timeout.cancel();
    }
    synchronized (this) {
      waiter = null;
      return result();
    }
  }

  private @Nullable T result() {
    if (failure != null) {
      throw failure;
    }
    return value;
  }

  private synchronized boolean isPending() {
    return value == null && failure == null && !expired;
  }

  private boolean decide(@Nullable T given, @Nullable RuntimeException reason) {
    Scheduler.Waiting wake;
    synchronized (this) {
      if (value != null || failure != null) {
        return false;
      }
      value = given;
      failure = reason;
      wake = waiter;
    }
    if (wake != null) {
      wake.unpark();
    }
    return true;
  }

  private void expire() {
    Scheduler.Waiting wake;
    synchronized (this) {
      expired = true;
      wake = waiter;
    }
    if (wake != null) {
      wake.unpark();
    }
  }
}
