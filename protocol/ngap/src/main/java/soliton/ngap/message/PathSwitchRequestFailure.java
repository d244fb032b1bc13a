package soliton.ngap.message;

import static soliton.per.Criticality.IGNORE;
import static soliton.per.Criticality.REJECT;
import static soliton.per.MessageKind.UNSUCCESSFUL;
import static soliton.per.Presence.MANDATORY;

import java.util.List;
import org.jspecify.annotations.Nullable;
import soliton.ngap.FromCore;
import soliton.ngap.ie.AmfUeNgapId;
import soliton.ngap.ie.CriticalityDiagnostics;
import soliton.ngap.ie.PduSessionResourceReleasedItemPsFail;
import soliton.ngap.ie.RanUeNgapId;
import soliton.per.ApMessage;
import soliton.per.Ie;
import soliton.per.ListSize;

/// PATH SWITCH REQUEST FAILURE, AMF to NG-RAN node: the procedure was refused. TS 38.413
/// 9.2.3.10.
@ApMessage(procedure = 25, kind = UNSUCCESSFUL, criticality = REJECT)
public record PathSwitchRequestFailure(
    @Ie(id = 10, criticality = IGNORE) AmfUeNgapId amfUeNgapId,
    @Ie(id = 85, criticality = IGNORE) RanUeNgapId ranUeNgapId,
    @Ie(id = 69, criticality = IGNORE, presence = MANDATORY) @ListSize(min = 1, max = 256)
        @Nullable List<PduSessionResourceReleasedItemPsFail> pduSessionResourceReleasedListPsFail,
    @Ie(id = 19, criticality = IGNORE) @Nullable CriticalityDiagnostics criticalityDiagnostics)
    implements FromCore {
  public PathSwitchRequestFailure {
    pduSessionResourceReleasedListPsFail =
        pduSessionResourceReleasedListPsFail == null
            ? null
            : List.copyOf(pduSessionResourceReleasedListPsFail);
  }
}
