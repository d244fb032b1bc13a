package soliton.ngap.ie;

import soliton.base.Plmn;
import soliton.per.Enumerated;
import soliton.per.Sequence;

/// CN type restrictions for equivalent item, part of [MobilityRestrictionList]. TS 38.413
/// 9.3.1.85.
@Sequence
public record CnTypeRestrictionsForEquivalentItem(Plmn plmnIdentity, CnType cnType) {

  /// Cn type, of [CnTypeRestrictionsForEquivalentItem].
  @Enumerated
  public enum CnType {
    EPC_FORBIDDEN,
    FIVEGC_FORBIDDEN
  }
}
