package soliton.pfcp.transaction;

import java.time.Duration;

/// How persistent transactions are (TS 29.244 6.4 leaves the values to the implementation).
///
/// @param t1 after which a request without answer is sent again
/// @param n1 how often it is sent again before it is given up
/// @param maxOutstanding requests without answer at one time; more are not sent
/// @param maxAnswers answers that are kept for repeated requests; the oldest makes room
public record TransactionSettings(Duration t1, int n1, int maxOutstanding, int maxAnswers) {
  public static final TransactionSettings DEFAULT =
      new TransactionSettings(Duration.ofSeconds(1), 3, 65_536, 65_536);

  public TransactionSettings {
    boolean bounded = maxOutstanding > 0 && maxAnswers > 0 && n1 >= 0;
    if (t1.isNegative() || t1.isZero() || !bounded) {
      throw new IllegalArgumentException("transactions need positive limits");
    }
  }

  /// How long an answer is kept: as long as a peer with the same settings may repeat its request.
  Duration memory() {
    return t1.multipliedBy(n1 + 2L);
  }
}
