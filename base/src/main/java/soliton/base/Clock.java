package soliton.base;

import java.time.Instant;

/// Time, passed in. Production reads the system's clocks; tests move one by hand.
public interface Clock {
  /// Monotonic nanoseconds from an arbitrary origin: for durations and timers.
  long nanos();

  /// Wall-clock time: for what other systems and people read.
  Instant now();

  Clock SYSTEM =
      new Clock() {
        @Override
        public long nanos() {
          return System.nanoTime();
        }

        @Override
        public Instant now() {
          return Instant.now();
        }
      };
}
