package soliton.ngap.ie.measurement;

import soliton.per.Enumerated;
import soliton.per.Sequence;

/// DAPS request info, part of [DrbsToQosFlowsMappingItem]. TS 38.413 9.3.1.34.
@Sequence
public record DapsRequestInfo(DapsIndicator dapsIndicator) {

  /// Daps indicator, of [DapsRequestInfo].
  @Enumerated
  public enum DapsIndicator {
    DAPS_HO_REQUIRED
  }
}
