package soliton.ngap.message;

import static soliton.per.Criticality.IGNORE;
import static soliton.per.Criticality.REJECT;
import static soliton.per.MessageKind.SUCCESSFUL;
import static soliton.per.Presence.CONDITIONAL;

import java.util.List;
import org.jspecify.annotations.Nullable;
import soliton.base.Octets;
import soliton.ngap.FromCore;
import soliton.ngap.ie.AmfUeNgapId;
import soliton.ngap.ie.CriticalityDiagnostics;
import soliton.ngap.ie.HandoverType;
import soliton.ngap.ie.PduSessionResourceHandoverItem;
import soliton.ngap.ie.PduSessionResourceToReleaseItemHoCmd;
import soliton.ngap.ie.RanUeNgapId;
import soliton.per.ApMessage;
import soliton.per.Ie;
import soliton.per.ListSize;

/// HANDOVER COMMAND, AMF to NG-RAN node: the handover is prepared, the UE may go. TS 38.413
/// 9.2.3.2.
@ApMessage(procedure = 12, kind = SUCCESSFUL, criticality = REJECT)
public record HandoverCommand(
    @Ie(id = 10, criticality = REJECT) AmfUeNgapId amfUeNgapId,
    @Ie(id = 85, criticality = REJECT) RanUeNgapId ranUeNgapId,
    @Ie(id = 29, criticality = REJECT) HandoverType handoverType,
    @Ie(id = 39, criticality = REJECT, presence = CONDITIONAL)
        @Nullable Octets nasSecurityParametersFromNgran,
    @Ie(id = 59, criticality = IGNORE) @ListSize(min = 1, max = 256)
        @Nullable List<PduSessionResourceHandoverItem> pduSessionResourceHandoverList,
    @Ie(id = 78, criticality = IGNORE) @ListSize(min = 1, max = 256)
        @Nullable List<PduSessionResourceToReleaseItemHoCmd> pduSessionResourceToReleaseListHoCmd,
    @Ie(id = 106, criticality = REJECT) Octets targetToSourceTransparentContainer,
    @Ie(id = 19, criticality = IGNORE) @Nullable CriticalityDiagnostics criticalityDiagnostics)
    implements FromCore {
  public HandoverCommand {
    pduSessionResourceHandoverList =
        pduSessionResourceHandoverList == null ? null : List.copyOf(pduSessionResourceHandoverList);
    pduSessionResourceToReleaseListHoCmd =
        pduSessionResourceToReleaseListHoCmd == null
            ? null
            : List.copyOf(pduSessionResourceToReleaseListHoCmd);
  }
}
