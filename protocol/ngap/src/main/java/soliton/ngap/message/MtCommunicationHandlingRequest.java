package soliton.ngap.message;

import static soliton.per.Criticality.REJECT;
import static soliton.per.MessageKind.INITIATING;

import java.util.List;
import soliton.ngap.FromRan;
import soliton.ngap.ie.AmfUeNgapId;
import soliton.ngap.ie.FiveGcAction;
import soliton.ngap.ie.PduSessionListMtCommHReqItem;
import soliton.ngap.ie.RanUeNgapId;
import soliton.per.ApMessage;
import soliton.per.Ie;
import soliton.per.ListSize;

/// MT COMMUNICATION HANDLING REQUEST, NG-RAN node to AMF: asks the core to handle mobile
/// terminated traffic of an inactive UE. TS 38.413 9.2.2.
@ApMessage(procedure = 78, kind = INITIATING, criticality = REJECT)
public record MtCommunicationHandlingRequest(
    @Ie(id = 10, criticality = REJECT) AmfUeNgapId amfUeNgapId,
    @Ie(id = 85, criticality = REJECT) RanUeNgapId ranUeNgapId,
    @Ie(id = 406, criticality = REJECT) FiveGcAction fiveGcAction,
    @Ie(id = 431, criticality = REJECT) @ListSize(min = 1, max = 256)
        List<PduSessionListMtCommHReqItem> pduSessionListMtCommHReq)
    implements FromRan {
  public MtCommunicationHandlingRequest {
    pduSessionListMtCommHReq = List.copyOf(pduSessionListMtCommHReq);
  }
}
