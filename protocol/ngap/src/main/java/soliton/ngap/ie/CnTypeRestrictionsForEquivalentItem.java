package soliton.ngap.ie;

import soliton.base.Plmn;
import soliton.per.Enumerated;
import soliton.per.Sequence;

/// CNTypeRestrictionsForEquivalentItem. TS 38.413 9.4.
@Sequence
public record CnTypeRestrictionsForEquivalentItem(Plmn plmnIdentity, CnType cnType) {

  /// Values of CnType.
  @Enumerated
  public enum CnType {
    EPC_FORBIDDEN,
    FIVEGC_FORBIDDEN
  }
}
