package soliton.amf.procedure;

import org.jspecify.annotations.Nullable;
import soliton.base.Octets;
import soliton.ngap.Ngap;
import soliton.ngap.ie.AmfUeNgapId;
import soliton.ngap.ie.Cause;
import soliton.ngap.ie.CauseRadioNetwork;
import soliton.ngap.ie.CriticalityDiagnostics;
import soliton.ngap.ie.PduSessionResourceReleasedItemPsFail;
import soliton.ngap.ie.RanUeNgapId;
import soliton.ngap.message.HandoverCancel;
import soliton.ngap.message.HandoverCancelAcknowledge;
import soliton.ngap.message.HandoverPreparationFailure;
import soliton.ngap.message.HandoverRequired;
import soliton.ngap.message.PathSwitchRequest;
import soliton.ngap.message.PathSwitchRequestFailure;
import soliton.ngap.transfer.PathSwitchRequestUnsuccessfulTransfer;

/// Handover is not offered yet: every request for one is refused in the words of TS 38.413 8.4, and
/// nothing of the UE changes.
public final class Handovers {
  private static final Cause REFUSED = CauseRadioNetwork.HO_TARGET_NOT_ALLOWED;

  private Handovers() {}

  /// 8.4.1.3.
  public static HandoverPreparationFailure refuse(HandoverRequired required) {
    return preparationFailure(required.amfUeNgapId(), required.ranUeNgapId(), REFUSED, null);
  }

  public static HandoverPreparationFailure preparationFailure(
      AmfUeNgapId amfId,
      RanUeNgapId ranId,
      Cause cause,
      @Nullable CriticalityDiagnostics diagnostics) {
    return new HandoverPreparationFailure(amfId, ranId, cause, diagnostics, null);
  }

  /// 8.4.5: nothing was prepared, so nothing is left of it.
  public static HandoverCancelAcknowledge acknowledge(HandoverCancel cancel) {
    return new HandoverCancelAcknowledge(cancel.amfUeNgapId(), cancel.ranUeNgapId(), null);
  }

  /// 8.4.4.3: every session of the request is named with the reason.
  public static PathSwitchRequestFailure refuse(PathSwitchRequest request) {
    Octets reason = Ngap.encode(new PathSwitchRequestUnsuccessfulTransfer(REFUSED));
    return new PathSwitchRequestFailure(
        request.sourceAmfUeNgapId(),
        request.ranUeNgapId(),
        request.pduSessionResourceToBeSwitchedDlList().stream()
            .map(item -> new PduSessionResourceReleasedItemPsFail(item.pduSessionId(), reason))
            .toList(),
        null);
  }
}
