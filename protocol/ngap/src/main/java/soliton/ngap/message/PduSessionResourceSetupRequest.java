package soliton.ngap.message;

import static soliton.per.Criticality.IGNORE;
import static soliton.per.Criticality.REJECT;
import static soliton.per.MessageKind.INITIATING;

import java.util.List;
import org.jspecify.annotations.Nullable;
import soliton.base.Octets;
import soliton.ngap.FromCore;
import soliton.ngap.ie.AmfUeNgapId;
import soliton.ngap.ie.PduSessionResourceSetupItemSuReq;
import soliton.ngap.ie.RanPagingPriority;
import soliton.ngap.ie.RanUeNgapId;
import soliton.ngap.ie.UeAggregateMaximumBitRate;
import soliton.ngap.ie.UeSliceMaximumBitRateItem;
import soliton.per.ApMessage;
import soliton.per.Ie;
import soliton.per.ListSize;

/// PDU SESSION RESOURCE SETUP REQUEST, AMF to NG-RAN node: sets up resources of sessions. TS
/// 38.413 9.2.1.1.
@ApMessage(procedure = 29, kind = INITIATING, criticality = REJECT)
public record PduSessionResourceSetupRequest(
    @Ie(id = 10, criticality = REJECT) AmfUeNgapId amfUeNgapId,
    @Ie(id = 85, criticality = REJECT) RanUeNgapId ranUeNgapId,
    @Ie(id = 83, criticality = IGNORE) @Nullable RanPagingPriority ranPagingPriority,
    @Ie(id = 38, criticality = REJECT) @Nullable Octets nasPdu,
    @Ie(id = 74, criticality = REJECT) @ListSize(min = 1, max = 256)
        List<PduSessionResourceSetupItemSuReq> pduSessionResourceSetupListSuReq,
    @Ie(id = 110, criticality = IGNORE)
        @Nullable UeAggregateMaximumBitRate ueAggregateMaximumBitRate,
    @Ie(id = 335, criticality = IGNORE) @ListSize(min = 1, max = 8)
        @Nullable List<UeSliceMaximumBitRateItem> ueSliceMaximumBitRateList)
    implements FromCore {
  public PduSessionResourceSetupRequest {
    pduSessionResourceSetupListSuReq = List.copyOf(pduSessionResourceSetupListSuReq);
    ueSliceMaximumBitRateList =
        ueSliceMaximumBitRateList == null ? null : List.copyOf(ueSliceMaximumBitRateList);
  }
}
