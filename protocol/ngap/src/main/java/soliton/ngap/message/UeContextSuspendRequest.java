package soliton.ngap.message;

import static soliton.per.Criticality.IGNORE;
import static soliton.per.Criticality.REJECT;
import static soliton.per.MessageKind.INITIATING;

import java.util.List;
import org.jspecify.annotations.Nullable;
import soliton.ngap.FromRan;
import soliton.ngap.ie.AmfUeNgapId;
import soliton.ngap.ie.InfoOnRecommendedCellsAndRanNodesForPaging;
import soliton.ngap.ie.PagingAssisDataforCeCapabUe;
import soliton.ngap.ie.PduSessionResourceSuspendItemSusReq;
import soliton.ngap.ie.RanUeNgapId;
import soliton.ngap.ie.UserLocationInformation;
import soliton.per.ApMessage;
import soliton.per.Ie;
import soliton.per.ListSize;

/// UE CONTEXT SUSPEND REQUEST, NG-RAN node to AMF: suspends the context of a UE. TS 38.413
/// 9.2.2.16.
@ApMessage(procedure = 59, kind = INITIATING, criticality = REJECT)
public record UeContextSuspendRequest(
    @Ie(id = 10, criticality = REJECT) AmfUeNgapId amfUeNgapId,
    @Ie(id = 85, criticality = REJECT) RanUeNgapId ranUeNgapId,
    @Ie(id = 32, criticality = IGNORE)
        @Nullable InfoOnRecommendedCellsAndRanNodesForPaging
            infoOnRecommendedCellsAndRanNodesForPaging,
    @Ie(id = 207, criticality = IGNORE)
        @Nullable PagingAssisDataforCeCapabUe pagingAssisDataforCeCapabUe,
    @Ie(id = 231, criticality = REJECT) @ListSize(min = 1, max = 256)
        @Nullable List<PduSessionResourceSuspendItemSusReq> pduSessionResourceSuspendListSusReq,
    @Ie(id = 121, criticality = IGNORE) @Nullable UserLocationInformation userLocationInformation)
    implements FromRan {
  public UeContextSuspendRequest {
    pduSessionResourceSuspendListSusReq =
        pduSessionResourceSuspendListSusReq == null
            ? null
            : List.copyOf(pduSessionResourceSuspendListSusReq);
  }
}
