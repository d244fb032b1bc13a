package soliton.nrf;

import java.time.Duration;

/// What an operator decides about an NRF.
///
/// @param heartbeat how often functions of other processes tell that they live
/// @param mostProfiles functions that may be registered
/// @param mostSubscriptions subscriptions to their status
public record NrfConfig(Duration heartbeat, int mostProfiles, int mostSubscriptions) {
  public static final NrfConfig DEFAULT = new NrfConfig(Duration.ofSeconds(10), 1_000, 1_000);

  public NrfConfig {
    if (heartbeat.isNegative() || heartbeat.isZero() || mostProfiles < 1 || mostSubscriptions < 0) {
      throw new IllegalArgumentException(
          "heartbeat " + heartbeat + ", profiles " + mostProfiles + " must be positive");
    }
  }
}
