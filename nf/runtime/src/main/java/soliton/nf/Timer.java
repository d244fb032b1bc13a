package soliton.nf;

import java.time.Duration;

/// A protocol timer as data: one row of a timer table of the specification.
///
/// @param name as the specification writes it, `T3560`
/// @param value how long it runs
/// @param retransmissions how often the message is sent again before the procedure is left; 0 if
///     the first expiry ends it
/// @param clause where it is specified
/// @param description what runs out
public record Timer(
    String name, Duration value, int retransmissions, String clause, String description) {
  public Timer {
    if (value.isNegative() || retransmissions < 0) {
      throw new IllegalArgumentException(name + ": a timer cannot be negative");
    }
  }

  /// The same timer with the operator's value.
  public Timer with(Duration configured) {
    return new Timer(name, configured, retransmissions, clause, description);
  }

  public long nanos() {
    return value.toNanos();
  }
}
