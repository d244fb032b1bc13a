package soliton.example.procedure;

import java.time.Duration;
import soliton.nf.Timer;

/// Example, table 5-1.
public final class MeterTimers {
  /// 6 s, two retransmissions, left on the third expiry.
  public static final Timer T9001 =
      new Timer(
          "T9001",
          Duration.ofSeconds(6),
          2,
          "Example 5.1.4",
          "READING REQUEST was sent, RESPONSE or REJECT is awaited");

  private MeterTimers() {}
}
