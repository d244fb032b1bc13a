package soliton.ngap.ie;

import org.jspecify.annotations.Nullable;
import soliton.per.Enumerated;
import soliton.per.Sequence;

/// NR-A2X-ServicesAuthorized. TS 38.413 9.4.
@Sequence
public record NrA2xServicesAuthorized(
    @Nullable AerialUe aerialUe, @Nullable AerialControllerUe aerialControllerUe) {

  /// Values of AerialUe.
  @Enumerated
  public enum AerialUe {
    AUTHORIZED,
    NOT_AUTHORIZED
  }

  /// Values of AerialControllerUe.
  @Enumerated
  public enum AerialControllerUe {
    AUTHORIZED,
    NOT_AUTHORIZED
  }
}
