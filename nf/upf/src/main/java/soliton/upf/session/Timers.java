package soliton.upf.session;

import org.jspecify.annotations.Nullable;
import soliton.nf.Scheduler;

/// What a session waits for besides reports. Owned by the control side.
public final class Timers {
  private Scheduler.@Nullable Timeout activation;
  private Scheduler.@Nullable Timeout buffering;

  /// A rule begins or ends to apply (TS 29.244 5.4.14); null for none.
  public void setActivation(Scheduler.@Nullable Timeout next) {
    cancel(activation);
    activation = next;
  }

  /// Extended buffering ends (5.2.4.2); null if it is not extended, or without end.
  public void setBuffering(Scheduler.@Nullable Timeout next) {
    cancel(buffering);
    buffering = next;
  }

  void stop() {
    setActivation(null);
    setBuffering(null);
  }

  private static void cancel(Scheduler.@Nullable Timeout timer) {
    if (timer != null) {
      timer.cancel();
    }
  }
}
