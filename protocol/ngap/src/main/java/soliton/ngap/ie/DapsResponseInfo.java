package soliton.ngap.ie;

import soliton.per.Enumerated;
import soliton.per.Sequence;

/// DAPS response info, part of [DapsResponseInfoItem]. TS 38.413 9.3.1.30.
@Sequence
public record DapsResponseInfo(Dapsresponseindicator dapsresponseindicator) {

  /// Dapsresponseindicator, of [DapsResponseInfo].
  @Enumerated
  public enum Dapsresponseindicator {
    DAPS_HO_ACCEPTED,
    DAPS_HO_NOT_ACCEPTED
  }
}
