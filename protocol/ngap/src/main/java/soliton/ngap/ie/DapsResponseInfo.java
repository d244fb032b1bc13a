package soliton.ngap.ie;

import soliton.per.Enumerated;
import soliton.per.Sequence;

/// DAPSResponseInfo. TS 38.413 9.4.
@Sequence
public record DapsResponseInfo(Dapsresponseindicator dapsresponseindicator) {

  /// Values of Dapsresponseindicator.
  @Enumerated
  public enum Dapsresponseindicator {
    DAPS_HO_ACCEPTED,
    DAPS_HO_NOT_ACCEPTED
  }
}
