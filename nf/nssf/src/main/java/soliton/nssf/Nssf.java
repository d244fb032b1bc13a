package soliton.nssf;

import soliton.sbi.SbiProblem;
import soliton.sbi.nnssf.NnssfNsSelection;

/// Network slice selection function (TS 29.531, TS 23.501 5.15.5.2). It keeps nothing. Safe for
/// several threads.
public final class Nssf {
  private final NssfConfig config;

  public Nssf(NssfConfig config) {
    this.config = config;
  }

  public NnssfNsSelection nsSelection() {
    return request -> {
      NnssfNsSelection.AuthorizedNetworkSliceInfo selected =
          SliceSelectionRules.select(config, request);
      if (selected.allowedNssai().isEmpty()) {
        throw SbiProblem.of(403, "SNSSAI_NOT_SUPPORTED", "none of the slices is left");
      }
      return selected;
    };
  }
}
