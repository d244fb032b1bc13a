package soliton.ngap.ie;

import java.util.List;
import soliton.base.Plmn;
import soliton.per.Enumerated;
import soliton.per.ListSize;
import soliton.per.Sequence;

/// Allowed-PNI-NPN-Item. TS 38.413 9.4.
@Sequence
public record AllowedPniNpnItem(
    Plmn plmnIdentity,
    PniNpnRestricted pniNpnRestricted,
    @ListSize(min = 1, max = 256) List<CagId> allowedCagListPerPlmn) {
  public AllowedPniNpnItem {
    allowedCagListPerPlmn = List.copyOf(allowedCagListPerPlmn);
  }

  /// Values of PniNpnRestricted.
  @Enumerated
  public enum PniNpnRestricted {
    RESTRICTED,
    NOT_RESTRICTED
  }
}
