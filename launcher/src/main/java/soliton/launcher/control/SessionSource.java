package soliton.launcher.control;

import java.util.SortedMap;
import java.util.function.Consumer;
import soliton.launcher.core.UserPlane;
import soliton.upf.reading.SessionReading;
import soliton.upf.reading.Totals;

/// A user plane that can be looked at.
public interface SessionSource {
  void readSessions(Consumer<SessionReading> eye);

  Totals totals();

  /// Measurements by name.
  SortedMap<String, Long> counters();

  static SessionSource of(UserPlane plane) {
    return new SessionSource() {
      @Override
      public void readSessions(Consumer<SessionReading> eye) {
        plane.upf().readSessions(eye);
      }

      @Override
      public Totals totals() {
        return plane.upf().totals();
      }

      @Override
      public SortedMap<String, Long> counters() {
        return plane.counters().snapshot();
      }
    };
  }
}
