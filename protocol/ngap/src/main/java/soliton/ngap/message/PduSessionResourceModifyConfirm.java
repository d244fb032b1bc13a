package soliton.ngap.message;

import static soliton.per.Criticality.IGNORE;
import static soliton.per.Criticality.REJECT;
import static soliton.per.MessageKind.SUCCESSFUL;

import java.util.List;
import org.jspecify.annotations.Nullable;
import soliton.ngap.FromCore;
import soliton.ngap.ie.AmfUeNgapId;
import soliton.ngap.ie.CriticalityDiagnostics;
import soliton.ngap.ie.PduSessionResourceFailedToModifyItemModCfm;
import soliton.ngap.ie.PduSessionResourceModifyItemModCfm;
import soliton.ngap.ie.RanUeNgapId;
import soliton.per.ApMessage;
import soliton.per.Ie;
import soliton.per.ListSize;

/// PDU SESSION RESOURCE MODIFY CONFIRM, AMF to NG-RAN node: the procedure has succeeded. TS
/// 38.413 9.2.1.9.
@ApMessage(procedure = 27, kind = SUCCESSFUL, criticality = REJECT)
public record PduSessionResourceModifyConfirm(
    @Ie(id = 10, criticality = IGNORE) AmfUeNgapId amfUeNgapId,
    @Ie(id = 85, criticality = IGNORE) RanUeNgapId ranUeNgapId,
    @Ie(id = 62, criticality = IGNORE) @ListSize(min = 1, max = 256)
        @Nullable List<PduSessionResourceModifyItemModCfm> pduSessionResourceModifyListModCfm,
    @Ie(id = 131, criticality = IGNORE) @ListSize(min = 1, max = 256)
        @Nullable List<PduSessionResourceFailedToModifyItemModCfm>
            pduSessionResourceFailedToModifyListModCfm,
    @Ie(id = 19, criticality = IGNORE) @Nullable CriticalityDiagnostics criticalityDiagnostics)
    implements FromCore {
  public PduSessionResourceModifyConfirm {
    pduSessionResourceModifyListModCfm =
        pduSessionResourceModifyListModCfm == null
            ? null
            : List.copyOf(pduSessionResourceModifyListModCfm);
    pduSessionResourceFailedToModifyListModCfm =
        pduSessionResourceFailedToModifyListModCfm == null
            ? null
            : List.copyOf(pduSessionResourceFailedToModifyListModCfm);
  }
}
