package soliton.sbi.nnssf;

import java.util.List;
import soliton.base.Plmn;
import soliton.base.Snssai;
import soliton.base.Tai;
import soliton.sbi.SbiProblem;

/// Nnssf_NSSelection (TS 29.531 5.2): which slices a UE may use where it is.
public interface NnssfNsSelection {

  /// Get, during registration (5.2.2.2.2).
  ///
  /// @throws SbiProblem 403 `SNSSAI_NOT_SUPPORTED` if no slice is left
  AuthorizedNetworkSliceInfo select(SliceInfoForRegistration request);

  /// SliceInfoForRegistration (6.1.6.2.6).
  record SliceInfoForRegistration(
      List<Snssai> requestedNssai,
      List<Snssai> subscribedNssai,
      List<Snssai> defaultNssai,
      Plmn homePlmn,
      Tai tai) {
    public SliceInfoForRegistration {
      requestedNssai = List.copyOf(requestedNssai);
      subscribedNssai = List.copyOf(subscribedNssai);
      defaultNssai = List.copyOf(defaultNssai);
    }
  }

  /// AuthorizedNetworkSliceInfo (6.1.6.2.2): the slices allowed, configured, and those rejected in
  /// the whole network or in this tracking area.
  record AuthorizedNetworkSliceInfo(
      List<Snssai> allowedNssai,
      List<Snssai> configuredNssai,
      List<Snssai> rejectedInPlmn,
      List<Snssai> rejectedInTa) {
    public AuthorizedNetworkSliceInfo {
      allowedNssai = List.copyOf(allowedNssai);
      configuredNssai = List.copyOf(configuredNssai);
      rejectedInPlmn = List.copyOf(rejectedInPlmn);
      rejectedInTa = List.copyOf(rejectedInTa);
    }
  }
}
