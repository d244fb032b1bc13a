package soliton.ngap.message;

import static soliton.per.Criticality.IGNORE;
import static soliton.per.Criticality.REJECT;
import static soliton.per.MessageKind.SUCCESSFUL;

import java.util.List;
import org.jspecify.annotations.Nullable;
import soliton.ngap.FromCore;
import soliton.ngap.ie.AmfUeNgapId;
import soliton.ngap.ie.CriticalityDiagnostics;
import soliton.ngap.ie.ExtendedConnectedTime;
import soliton.ngap.ie.PduSessionResourceFailedToResumeItemResRes;
import soliton.ngap.ie.PduSessionResourceResumeItemResRes;
import soliton.ngap.ie.RanUeNgapId;
import soliton.ngap.ie.SecurityContext;
import soliton.ngap.ie.SuspendResponseIndication;
import soliton.per.ApMessage;
import soliton.per.Ie;
import soliton.per.ListSize;

/// UE CONTEXT RESUME RESPONSE, AMF to NG-RAN node: the procedure has succeeded. TS 38.413
/// 9.2.2.20.
@ApMessage(procedure = 58, kind = SUCCESSFUL, criticality = REJECT)
public record UeContextResumeResponse(
    @Ie(id = 10, criticality = IGNORE) AmfUeNgapId amfUeNgapId,
    @Ie(id = 85, criticality = IGNORE) RanUeNgapId ranUeNgapId,
    @Ie(id = 233, criticality = REJECT) @ListSize(min = 1, max = 256)
        @Nullable List<PduSessionResourceResumeItemResRes> pduSessionResourceResumeListResRes,
    @Ie(id = 230, criticality = REJECT) @ListSize(min = 1, max = 256)
        @Nullable List<PduSessionResourceFailedToResumeItemResRes>
            pduSessionResourceFailedToResumeListResRes,
    @Ie(id = 93, criticality = REJECT) @Nullable SecurityContext securityContext,
    @Ie(id = 236, criticality = IGNORE)
        @Nullable SuspendResponseIndication suspendResponseIndication,
    @Ie(id = 206, criticality = IGNORE) @Nullable ExtendedConnectedTime extendedConnectedTime,
    @Ie(id = 19, criticality = IGNORE) @Nullable CriticalityDiagnostics criticalityDiagnostics)
    implements FromCore {
  public UeContextResumeResponse {
    pduSessionResourceResumeListResRes =
        pduSessionResourceResumeListResRes == null
            ? null
            : List.copyOf(pduSessionResourceResumeListResRes);
    pduSessionResourceFailedToResumeListResRes =
        pduSessionResourceFailedToResumeListResRes == null
            ? null
            : List.copyOf(pduSessionResourceFailedToResumeListResRes);
  }
}
