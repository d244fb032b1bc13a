package soliton.ngap.message;

import static soliton.per.Criticality.IGNORE;
import static soliton.per.Criticality.REJECT;
import static soliton.per.MessageKind.SUCCESSFUL;

import java.util.List;
import org.jspecify.annotations.Nullable;
import soliton.ngap.FromRan;
import soliton.ngap.ie.AmfUeNgapId;
import soliton.ngap.ie.CriticalityDiagnostics;
import soliton.ngap.ie.PduSessionResourceFailedToModifyItemModRes;
import soliton.ngap.ie.PduSessionResourceModifyItemModRes;
import soliton.ngap.ie.RanUeNgapId;
import soliton.ngap.ie.UserLocationInformation;
import soliton.per.ApMessage;
import soliton.per.Ie;
import soliton.per.ListSize;

/// PDU SESSION RESOURCE MODIFY RESPONSE, NG-RAN node to AMF: the procedure has succeeded. TS
/// 38.413 9.2.1.6.
@ApMessage(procedure = 26, kind = SUCCESSFUL, criticality = REJECT)
public record PduSessionResourceModifyResponse(
    @Ie(id = 10, criticality = IGNORE) AmfUeNgapId amfUeNgapId,
    @Ie(id = 85, criticality = IGNORE) RanUeNgapId ranUeNgapId,
    @Ie(id = 65, criticality = IGNORE) @ListSize(min = 1, max = 256)
        @Nullable List<PduSessionResourceModifyItemModRes> pduSessionResourceModifyListModRes,
    @Ie(id = 54, criticality = IGNORE) @ListSize(min = 1, max = 256)
        @Nullable List<PduSessionResourceFailedToModifyItemModRes>
            pduSessionResourceFailedToModifyListModRes,
    @Ie(id = 121, criticality = IGNORE) @Nullable UserLocationInformation userLocationInformation,
    @Ie(id = 19, criticality = IGNORE) @Nullable CriticalityDiagnostics criticalityDiagnostics)
    implements FromRan {
  public PduSessionResourceModifyResponse {
    pduSessionResourceModifyListModRes =
        pduSessionResourceModifyListModRes == null
            ? null
            : List.copyOf(pduSessionResourceModifyListModRes);
    pduSessionResourceFailedToModifyListModRes =
        pduSessionResourceFailedToModifyListModRes == null
            ? null
            : List.copyOf(pduSessionResourceFailedToModifyListModRes);
  }
}
