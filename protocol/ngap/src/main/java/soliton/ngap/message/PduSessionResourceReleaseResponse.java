package soliton.ngap.message;

import static soliton.per.Criticality.IGNORE;
import static soliton.per.Criticality.REJECT;
import static soliton.per.MessageKind.SUCCESSFUL;
import static soliton.per.Presence.MANDATORY;

import java.util.List;
import org.jspecify.annotations.Nullable;
import soliton.ngap.FromRan;
import soliton.ngap.ie.AmfUeNgapId;
import soliton.ngap.ie.CriticalityDiagnostics;
import soliton.ngap.ie.PduSessionResourceReleasedItemRelRes;
import soliton.ngap.ie.RanUeNgapId;
import soliton.ngap.ie.UserLocationInformation;
import soliton.per.ApMessage;
import soliton.per.Ie;
import soliton.per.ListSize;

/// PDU SESSION RESOURCE RELEASE RESPONSE, NG-RAN node to AMF: the procedure has succeeded. TS
/// 38.413 9.2.1.4.
@ApMessage(procedure = 28, kind = SUCCESSFUL, criticality = REJECT)
public record PduSessionResourceReleaseResponse(
    @Ie(id = 10, criticality = IGNORE) AmfUeNgapId amfUeNgapId,
    @Ie(id = 85, criticality = IGNORE) RanUeNgapId ranUeNgapId,
    @Ie(id = 70, criticality = IGNORE, presence = MANDATORY) @ListSize(min = 1, max = 256)
        @Nullable List<PduSessionResourceReleasedItemRelRes> pduSessionResourceReleasedListRelRes,
    @Ie(id = 121, criticality = IGNORE) @Nullable UserLocationInformation userLocationInformation,
    @Ie(id = 19, criticality = IGNORE) @Nullable CriticalityDiagnostics criticalityDiagnostics)
    implements FromRan {
  public PduSessionResourceReleaseResponse {
    pduSessionResourceReleasedListRelRes =
        pduSessionResourceReleasedListRelRes == null
            ? null
            : List.copyOf(pduSessionResourceReleasedListRelRes);
  }
}
