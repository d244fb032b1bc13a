package soliton.ngap.message;

import static soliton.per.Criticality.IGNORE;
import static soliton.per.Criticality.REJECT;
import static soliton.per.MessageKind.INITIATING;

import java.util.List;
import org.jspecify.annotations.Nullable;
import soliton.ngap.FromCore;
import soliton.ngap.ie.AmfUeNgapId;
import soliton.ngap.ie.PduSessionResourceModifyItemModReq;
import soliton.ngap.ie.RanPagingPriority;
import soliton.ngap.ie.RanUeNgapId;
import soliton.per.ApMessage;
import soliton.per.Ie;
import soliton.per.ListSize;

/// PDU SESSION RESOURCE MODIFY REQUEST, AMF to NG-RAN node: changes resources of sessions. TS
/// 38.413 9.2.1.5.
@ApMessage(procedure = 26, kind = INITIATING, criticality = REJECT)
public record PduSessionResourceModifyRequest(
    @Ie(id = 10, criticality = REJECT) AmfUeNgapId amfUeNgapId,
    @Ie(id = 85, criticality = REJECT) RanUeNgapId ranUeNgapId,
    @Ie(id = 83, criticality = IGNORE) @Nullable RanPagingPriority ranPagingPriority,
    @Ie(id = 64, criticality = REJECT) @ListSize(min = 1, max = 256)
        List<PduSessionResourceModifyItemModReq> pduSessionResourceModifyListModReq)
    implements FromCore {
  public PduSessionResourceModifyRequest {
    pduSessionResourceModifyListModReq = List.copyOf(pduSessionResourceModifyListModReq);
  }
}
