package soliton.ngap.ie.measurement;

import soliton.per.Enumerated;
import soliton.per.Sequence;

/// DAPSRequestInfo. TS 38.413 9.4.
@Sequence
public record DapsRequestInfo(DapsIndicator dapsIndicator) {

  /// Values of DapsIndicator.
  @Enumerated
  public enum DapsIndicator {
    DAPS_HO_REQUIRED
  }
}
