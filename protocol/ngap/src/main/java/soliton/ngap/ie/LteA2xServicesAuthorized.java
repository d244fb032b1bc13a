package soliton.ngap.ie;

import org.jspecify.annotations.Nullable;
import soliton.per.Enumerated;
import soliton.per.Sequence;

/// LTE A2x services authorized. TS 38.413 9.4.5.
@Sequence
public record LteA2xServicesAuthorized(
    @Nullable AerialUe aerialUe, @Nullable AerialControllerUe aerialControllerUe) {

  /// Aerial UE, of [LteA2xServicesAuthorized].
  @Enumerated
  public enum AerialUe {
    AUTHORIZED,
    NOT_AUTHORIZED
  }

  /// Aerial controller UE, of [LteA2xServicesAuthorized].
  @Enumerated
  public enum AerialControllerUe {
    AUTHORIZED,
    NOT_AUTHORIZED
  }
}
