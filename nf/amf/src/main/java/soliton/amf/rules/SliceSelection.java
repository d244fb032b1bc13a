package soliton.amf.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import soliton.base.Snssai;
import soliton.nas.ie.RejectedNssai;
import soliton.sbi.nnssf.NnssfNsSelection.AuthorizedNetworkSliceInfo;

/// Allowed and rejected slices of a registration (TS 23.501 5.15.5.2.1, TS 24.501 4.6.2).
///
/// @param allowed at most 8, in the order of preference
/// @param rejected with the reason, at most 8
/// @param configured all that the subscriber may use in this network, at most 16
public record SliceSelection(
    List<Snssai> allowed, List<RejectedNssai.Rejected> rejected, List<Snssai> configured) {
  private static final int ALLOWED_AT_MOST = 8; // 9.11.3.37
  private static final int CONFIGURED_AT_MOST = 16;

  public SliceSelection {
    allowed = List.copyOf(allowed);
    rejected = List.copyOf(rejected);
    configured = List.copyOf(configured);
  }

  /// @param answer of the NSSF
  /// @param served by this AMF
  public static SliceSelection of(AuthorizedNetworkSliceInfo answer, Collection<Snssai> served) {
    List<Snssai> allowed =
        answer.allowedNssai().stream().filter(served::contains).limit(ALLOWED_AT_MOST).toList();
    List<RejectedNssai.Rejected> rejected = new ArrayList<>();
    answer
        .rejectedInPlmn()
        .forEach(
            s ->
                rejected.add(
                    new RejectedNssai.Rejected(s, RejectedNssai.Cause.NOT_AVAILABLE_IN_PLMN)));
    answer
        .rejectedInTa()
        .forEach(
            s ->
                rejected.add(
                    new RejectedNssai.Rejected(
                        s, RejectedNssai.Cause.NOT_AVAILABLE_IN_REGISTRATION_AREA)));
    return new SliceSelection(
        allowed,
        rejected.stream().limit(ALLOWED_AT_MOST).toList(),
        answer.configuredNssai().stream().limit(CONFIGURED_AT_MOST).toList());
  }
}
