package soliton.ngap.message;

import static soliton.per.Criticality.IGNORE;
import static soliton.per.Criticality.REJECT;
import static soliton.per.MessageKind.SUCCESSFUL;

import java.util.List;
import org.jspecify.annotations.Nullable;
import soliton.ngap.FromRan;
import soliton.ngap.ie.AmfUeNgapId;
import soliton.ngap.ie.CriticalityDiagnostics;
import soliton.ngap.ie.PduSessionResourceFailedToSetupItemSuRes;
import soliton.ngap.ie.PduSessionResourceSetupItemSuRes;
import soliton.ngap.ie.RanUeNgapId;
import soliton.ngap.ie.UserLocationInformation;
import soliton.per.ApMessage;
import soliton.per.Ie;
import soliton.per.ListSize;

/// PDU SESSION RESOURCE SETUP RESPONSE, NG-RAN node to AMF: the procedure has succeeded. TS
/// 38.413 9.2.1.2.
@ApMessage(procedure = 29, kind = SUCCESSFUL, criticality = REJECT)
public record PduSessionResourceSetupResponse(
    @Ie(id = 10, criticality = IGNORE) AmfUeNgapId amfUeNgapId,
    @Ie(id = 85, criticality = IGNORE) RanUeNgapId ranUeNgapId,
    @Ie(id = 75, criticality = IGNORE) @ListSize(min = 1, max = 256)
        @Nullable List<PduSessionResourceSetupItemSuRes> pduSessionResourceSetupListSuRes,
    @Ie(id = 58, criticality = IGNORE) @ListSize(min = 1, max = 256)
        @Nullable List<PduSessionResourceFailedToSetupItemSuRes>
            pduSessionResourceFailedToSetupListSuRes,
    @Ie(id = 19, criticality = IGNORE) @Nullable CriticalityDiagnostics criticalityDiagnostics,
    @Ie(id = 121, criticality = IGNORE) @Nullable UserLocationInformation userLocationInformation)
    implements FromRan {
  public PduSessionResourceSetupResponse {
    pduSessionResourceSetupListSuRes =
        pduSessionResourceSetupListSuRes == null
            ? null
            : List.copyOf(pduSessionResourceSetupListSuRes);
    pduSessionResourceFailedToSetupListSuRes =
        pduSessionResourceFailedToSetupListSuRes == null
            ? null
            : List.copyOf(pduSessionResourceFailedToSetupListSuRes);
  }
}
