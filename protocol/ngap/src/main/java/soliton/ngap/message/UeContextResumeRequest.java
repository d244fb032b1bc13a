package soliton.ngap.message;

import static soliton.per.Criticality.IGNORE;
import static soliton.per.Criticality.REJECT;
import static soliton.per.MessageKind.INITIATING;
import static soliton.per.Presence.MANDATORY;

import java.util.List;
import org.jspecify.annotations.Nullable;
import soliton.ngap.FromRan;
import soliton.ngap.ie.AmfUeNgapId;
import soliton.ngap.ie.InfoOnRecommendedCellsAndRanNodesForPaging;
import soliton.ngap.ie.PagingAssisDataforCeCapabUe;
import soliton.ngap.ie.PduSessionResourceFailedToResumeItemResReq;
import soliton.ngap.ie.PduSessionResourceResumeItemResReq;
import soliton.ngap.ie.RanUeNgapId;
import soliton.ngap.ie.RrcEstablishmentCause;
import soliton.ngap.ie.SuspendRequestIndication;
import soliton.ngap.ie.UserLocationInformation;
import soliton.per.ApMessage;
import soliton.per.Ie;
import soliton.per.ListSize;

/// UE CONTEXT RESUME REQUEST, NG-RAN node to AMF: resumes the context of a UE. TS 38.413
/// 9.2.2.19.
@ApMessage(procedure = 58, kind = INITIATING, criticality = REJECT)
public record UeContextResumeRequest(
    @Ie(id = 10, criticality = REJECT) AmfUeNgapId amfUeNgapId,
    @Ie(id = 85, criticality = REJECT) RanUeNgapId ranUeNgapId,
    @Ie(id = 237, criticality = IGNORE, presence = MANDATORY)
        @Nullable RrcEstablishmentCause rrcResumeCause,
    @Ie(id = 232, criticality = REJECT) @ListSize(min = 1, max = 256)
        @Nullable List<PduSessionResourceResumeItemResReq> pduSessionResourceResumeListResReq,
    @Ie(id = 229, criticality = REJECT) @ListSize(min = 1, max = 256)
        @Nullable List<PduSessionResourceFailedToResumeItemResReq>
            pduSessionResourceFailedToResumeListResReq,
    @Ie(id = 235, criticality = IGNORE) @Nullable SuspendRequestIndication suspendRequestIndication,
    @Ie(id = 32, criticality = IGNORE)
        @Nullable InfoOnRecommendedCellsAndRanNodesForPaging
            infoOnRecommendedCellsAndRanNodesForPaging,
    @Ie(id = 207, criticality = IGNORE)
        @Nullable PagingAssisDataforCeCapabUe pagingAssisDataforCeCapabUe,
    @Ie(id = 121, criticality = IGNORE) @Nullable UserLocationInformation userLocationInformation)
    implements FromRan {
  public UeContextResumeRequest {
    pduSessionResourceResumeListResReq =
        pduSessionResourceResumeListResReq == null
            ? null
            : List.copyOf(pduSessionResourceResumeListResReq);
    pduSessionResourceFailedToResumeListResReq =
        pduSessionResourceFailedToResumeListResReq == null
            ? null
            : List.copyOf(pduSessionResourceFailedToResumeListResReq);
  }
}
