package soliton.ngap.message;

import static soliton.per.Criticality.IGNORE;
import static soliton.per.Criticality.REJECT;
import static soliton.per.MessageKind.INITIATING;
import static soliton.per.Presence.MANDATORY;

import java.util.List;
import org.jspecify.annotations.Nullable;
import soliton.ngap.FromRan;
import soliton.ngap.ie.AmfUeNgapId;
import soliton.ngap.ie.Cause;
import soliton.ngap.ie.GwContextReleaseIndication;
import soliton.ngap.ie.PduSessionResourceItemCxtRelReq;
import soliton.ngap.ie.RanUeNgapId;
import soliton.per.ApMessage;
import soliton.per.Ie;
import soliton.per.ListSize;

/// UE CONTEXT RELEASE REQUEST, NG-RAN node to AMF: asks to release the context of a UE. TS 38.413
/// 9.2.2.4.
@ApMessage(procedure = 42, kind = INITIATING, criticality = IGNORE)
public record UeContextReleaseRequest(
    @Ie(id = 10, criticality = REJECT) AmfUeNgapId amfUeNgapId,
    @Ie(id = 85, criticality = REJECT) RanUeNgapId ranUeNgapId,
    @Ie(id = 133, criticality = REJECT) @ListSize(min = 1, max = 256)
        @Nullable List<PduSessionResourceItemCxtRelReq> pduSessionResourceListCxtRelReq,
    @Ie(id = 15, criticality = IGNORE, presence = MANDATORY) @Nullable Cause cause,
    @Ie(id = 452, criticality = REJECT)
        @Nullable GwContextReleaseIndication gwContextReleaseIndication)
    implements FromRan {
  public UeContextReleaseRequest {
    pduSessionResourceListCxtRelReq =
        pduSessionResourceListCxtRelReq == null
            ? null
            : List.copyOf(pduSessionResourceListCxtRelReq);
  }
}
