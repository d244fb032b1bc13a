package soliton.ngap.message;

import static soliton.per.Criticality.IGNORE;
import static soliton.per.Criticality.REJECT;
import static soliton.per.MessageKind.SUCCESSFUL;

import java.util.List;
import org.jspecify.annotations.Nullable;
import soliton.ngap.FromRan;
import soliton.ngap.ie.AmfUeNgapId;
import soliton.ngap.ie.CriticalityDiagnostics;
import soliton.ngap.ie.PduSessionResourceFailedToSetupItemCxtRes;
import soliton.ngap.ie.PduSessionResourceSetupItemCxtRes;
import soliton.ngap.ie.RanUeNgapId;
import soliton.per.ApMessage;
import soliton.per.Ie;
import soliton.per.ListSize;

/// INITIAL CONTEXT SETUP RESPONSE, NG-RAN node to AMF: the procedure has succeeded. TS 38.413
/// 9.2.2.2.
@ApMessage(procedure = 14, kind = SUCCESSFUL, criticality = REJECT)
public record InitialContextSetupResponse(
    @Ie(id = 10, criticality = IGNORE) AmfUeNgapId amfUeNgapId,
    @Ie(id = 85, criticality = IGNORE) RanUeNgapId ranUeNgapId,
    @Ie(id = 72, criticality = IGNORE) @ListSize(min = 1, max = 256)
        @Nullable List<PduSessionResourceSetupItemCxtRes> pduSessionResourceSetupListCxtRes,
    @Ie(id = 55, criticality = IGNORE) @ListSize(min = 1, max = 256)
        @Nullable List<PduSessionResourceFailedToSetupItemCxtRes>
            pduSessionResourceFailedToSetupListCxtRes,
    @Ie(id = 19, criticality = IGNORE) @Nullable CriticalityDiagnostics criticalityDiagnostics)
    implements FromRan {
  public InitialContextSetupResponse {
    pduSessionResourceSetupListCxtRes =
        pduSessionResourceSetupListCxtRes == null
            ? null
            : List.copyOf(pduSessionResourceSetupListCxtRes);
    pduSessionResourceFailedToSetupListCxtRes =
        pduSessionResourceFailedToSetupListCxtRes == null
            ? null
            : List.copyOf(pduSessionResourceFailedToSetupListCxtRes);
  }
}
