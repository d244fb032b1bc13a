package soliton.ngap.ie;

import java.util.List;
import soliton.base.Plmn;
import soliton.per.Enumerated;
import soliton.per.ListSize;
import soliton.per.Sequence;

/// Allowed pni NPN item. TS 38.413 9.4.5.
@Sequence
public record AllowedPniNpnItem(
    Plmn plmnIdentity,
    PniNpnRestricted pniNpnRestricted,
    @ListSize(min = 1, max = 256) List<CagId> allowedCagListPerPlmn) {
  public AllowedPniNpnItem {
    allowedCagListPerPlmn = List.copyOf(allowedCagListPerPlmn);
  }

  /// Pni NPN restricted, of [AllowedPniNpnItem].
  @Enumerated
  public enum PniNpnRestricted {
    RESTRICTED,
    NOT_RESTRICTED
  }
}
