package soliton.radio;

import soliton.base.Clock;

/// The order of work of an emulated radio network: everything that phones and base stations do,
/// they do as tasks and timers of one agenda, one after the other. So none of them needs a lock, an
/// idle phone costs no thread, and a test can hold time in its hand ([HandAgenda]) where production
/// lets it run ([EmulatorLoop]).
public interface Agenda {
  Clock clock();

  /// Runs the task after those already waiting. May be called by any thread.
  void execute(Runnable task);

  /// Runs the task when the delay is over. To be called only from within the agenda. Timers are
  /// coarse: [TimerWheel#TICK_MILLIS].
  Timer after(long delayMillis, Runnable task);

  /// A task that waits for its time.
  interface Timer {
    /// Takes the task back; without effect when it has run.
    void cancel();
  }
}
