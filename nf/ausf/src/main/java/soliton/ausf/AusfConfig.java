package soliton.ausf;

import java.time.Duration;
import java.util.List;
import soliton.base.Plmn;
import soliton.sbi.NfInstanceId;

/// What an operator decides about an AUSF.
///
/// @param instance its identity towards other functions
/// @param servingNetworks networks that may ask for authentication
/// @param contextLifetime how long a challenge may stay without an answer; longer than the timers
///     of the AMF (T3560, 5 times 6 s)
/// @param mostContexts challenges that may wait at the same time
public record AusfConfig(
    NfInstanceId instance, List<Plmn> servingNetworks, Duration contextLifetime, int mostContexts) {
  private static final Duration LIFETIME = Duration.ofSeconds(60);
  private static final int MOST_CONTEXTS = 100_000;

  public AusfConfig {
    servingNetworks = List.copyOf(servingNetworks);
    if (mostContexts < 1 || contextLifetime.isNegative() || contextLifetime.isZero()) {
      throw new IllegalArgumentException(
          "contexts " + mostContexts + " and lifetime " + contextLifetime + " must be positive");
    }
  }

  /// With 60 s and 100,000 challenges.
  public static AusfConfig of(NfInstanceId instance, List<Plmn> servingNetworks) {
    return new AusfConfig(instance, servingNetworks, LIFETIME, MOST_CONTEXTS);
  }
}
