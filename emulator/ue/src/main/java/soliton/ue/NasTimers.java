package soliton.ue;

import java.util.EnumMap;
import java.util.Map;
import soliton.radio.Agenda;

/// The running timers of one phone. Owned by the agenda.
final class NasTimers {
  private final Agenda agenda;
  private final Map<NasTimer, Agenda.Timer> running = new EnumMap<>(NasTimer.class);

  NasTimers(Agenda agenda) {
    this.agenda = agenda;
  }

  /// Starts the timer with its default; one that runs is started anew.
  void start(NasTimer timer, Runnable onExpiry) {
    start(timer, timer.defaultMillis, onExpiry);
  }

  void start(NasTimer timer, long millis, Runnable onExpiry) {
    stop(timer);
    running.put(
        timer,
        agenda.after(
            millis,
            () -> {
              running.remove(timer);
              onExpiry.run();
            }));
  }

  void stop(NasTimer timer) {
    Agenda.Timer stopped = running.remove(timer);
    if (stopped != null) {
      stopped.cancel();
    }
  }

  boolean isRunning(NasTimer timer) {
    return running.containsKey(timer);
  }

  void stopAll() {
    running.values().forEach(Agenda.Timer::cancel);
    running.clear();
  }
}
