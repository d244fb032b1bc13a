package soliton.smf;

import java.time.Duration;
import java.util.List;
import soliton.nf.Timer;

/// Timers of the network side of session management.
public final class SmfTimers {
  /// TS 24.501 table 10.3.2: 16 s, four retransmissions, left on the fifth expiry.
  public static final Timer T3591 =
      new Timer(
          "T3591",
          Duration.ofSeconds(16),
          4,
          "TS 24.501 6.3.2.5",
          "PDU SESSION MODIFICATION COMMAND was sent, COMPLETE or COMMAND REJECT is awaited");

  public static final Timer T3592 =
      new Timer(
          "T3592",
          Duration.ofSeconds(16),
          4,
          "TS 24.501 6.3.3.5",
          "PDU SESSION RELEASE COMMAND was sent, COMPLETE is awaited");

  /// Our own guard: the standard gives none for the answer of the RAN.
  public static final Timer N2_ANSWER =
      new Timer(
          "N2 answer",
          Duration.ofSeconds(10),
          0,
          "own",
          "N2 SM information was sent, the answer of the RAN is awaited");

  public static final List<Timer> ALL = List.of(T3591, T3592, N2_ANSWER);

  private SmfTimers() {}
}
