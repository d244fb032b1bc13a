package soliton.ngap.message;

import static soliton.per.Criticality.IGNORE;
import static soliton.per.Criticality.REJECT;
import static soliton.per.MessageKind.INITIATING;
import static soliton.per.Presence.MANDATORY;

import java.util.List;
import org.jspecify.annotations.Nullable;
import soliton.base.Guami;
import soliton.ngap.FromRan;
import soliton.ngap.ie.AmfUeNgapId;
import soliton.ngap.ie.ERedCapIndication;
import soliton.ngap.ie.PduSessionResourceFailedToSetupItemPsReq;
import soliton.ngap.ie.PduSessionResourceToBeSwitchedDlItem;
import soliton.ngap.ie.RanUeNgapId;
import soliton.ngap.ie.RedCapIndication;
import soliton.ngap.ie.RrcEstablishmentCause;
import soliton.ngap.ie.UeSecurityCapabilities;
import soliton.ngap.ie.UserLocationInformation;
import soliton.per.ApMessage;
import soliton.per.Ie;
import soliton.per.ListSize;

/// PATH SWITCH REQUEST, NG-RAN node to AMF: moves the downlink to a node after a handover over
/// Xn. TS 38.413 9.2.3.8.
@ApMessage(procedure = 25, kind = INITIATING, criticality = REJECT)
public record PathSwitchRequest(
    @Ie(id = 85, criticality = REJECT) RanUeNgapId ranUeNgapId,
    @Ie(id = 100, criticality = REJECT) AmfUeNgapId sourceAmfUeNgapId,
    @Ie(id = 121, criticality = IGNORE, presence = MANDATORY)
        @Nullable UserLocationInformation userLocationInformation,
    @Ie(id = 119, criticality = IGNORE, presence = MANDATORY)
        @Nullable UeSecurityCapabilities ueSecurityCapabilities,
    @Ie(id = 76, criticality = REJECT) @ListSize(min = 1, max = 256)
        List<PduSessionResourceToBeSwitchedDlItem> pduSessionResourceToBeSwitchedDlList,
    @Ie(id = 57, criticality = IGNORE) @ListSize(min = 1, max = 256)
        @Nullable List<PduSessionResourceFailedToSetupItemPsReq>
            pduSessionResourceFailedToSetupListPsReq,
    @Ie(id = 237, criticality = IGNORE) @Nullable RrcEstablishmentCause rrcResumeCause,
    @Ie(id = 333, criticality = IGNORE) @Nullable RedCapIndication redCapIndication,
    @Ie(id = 427, criticality = IGNORE) @Nullable ERedCapIndication eRedCapIndication,
    @Ie(id = 453, criticality = IGNORE) @Nullable Guami sourceAmfGuami)
    implements FromRan {
  public PathSwitchRequest {
    pduSessionResourceToBeSwitchedDlList = List.copyOf(pduSessionResourceToBeSwitchedDlList);
    pduSessionResourceFailedToSetupListPsReq =
        pduSessionResourceFailedToSetupListPsReq == null
            ? null
            : List.copyOf(pduSessionResourceFailedToSetupListPsReq);
  }
}
