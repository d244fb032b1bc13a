package soliton.nf;

import soliton.base.Clock;

/// Where procedures run and time passes. Everything that blocks in a network function blocks here,
/// so that exchanging this one object makes a whole network run step by step from a seed:
/// [VirtualScheduler] in production, [Simulation] for deterministic runs.
public interface Scheduler {
  Clock clock();

  /// Runs the task soon on a thread of its own. Never blocks the caller.
  void start(Runnable task);

  /// The means by which the calling thread waits. One is made for each wait or reused by the same
  /// thread; another thread never parks on it.
  Waiting waiting();

  /// Runs `onExpiry` once after at least `delayNanos`, on the thread of the timers. It must not
  /// block: it posts, completes or wakes.
  Timeout after(long delayNanos, Runnable onExpiry);

  /// One thread's ability to wait for another. Has one permit, like
  /// `java.util.concurrent.locks.LockSupport`.
  interface Waiting {
    /// Returns once [#unpark()] was called since the last return. May also return for no reason:
    /// callers look again at what they wait for.
    void park();

    /// Wakes the thread, now or at its next [#park()]. Any thread may call it.
    void unpark();
  }

  /// A timer that runs.
  interface Timeout {
    /// Stops the timer. Harmless if it has expired already.
    void cancel();
  }
}
