package soliton.ngap.ie;

import org.jspecify.annotations.Nullable;
import soliton.per.Enumerated;
import soliton.per.Sequence;

/// NR A2x services authorized. TS 38.413 9.3.1.247.
@Sequence
public record NrA2xServicesAuthorized(
    @Nullable AerialUe aerialUe, @Nullable AerialControllerUe aerialControllerUe) {

  /// Aerial UE, of [NrA2xServicesAuthorized].
  @Enumerated
  public enum AerialUe {
    AUTHORIZED,
    NOT_AUTHORIZED
  }

  /// Aerial controller UE, of [NrA2xServicesAuthorized].
  @Enumerated
  public enum AerialControllerUe {
    AUTHORIZED,
    NOT_AUTHORIZED
  }
}
