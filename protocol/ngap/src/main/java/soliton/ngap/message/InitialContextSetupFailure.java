package soliton.ngap.message;

import static soliton.per.Criticality.IGNORE;
import static soliton.per.Criticality.REJECT;
import static soliton.per.MessageKind.UNSUCCESSFUL;
import static soliton.per.Presence.MANDATORY;

import java.util.List;
import org.jspecify.annotations.Nullable;
import soliton.ngap.FromRan;
import soliton.ngap.ie.AmfUeNgapId;
import soliton.ngap.ie.Cause;
import soliton.ngap.ie.CriticalityDiagnostics;
import soliton.ngap.ie.PduSessionResourceFailedToSetupItemCxtFail;
import soliton.ngap.ie.RanUeNgapId;
import soliton.per.ApMessage;
import soliton.per.Ie;
import soliton.per.ListSize;

/// INITIAL CONTEXT SETUP FAILURE, NG-RAN node to AMF: the procedure was refused. TS 38.413
/// 9.2.2.3.
@ApMessage(procedure = 14, kind = UNSUCCESSFUL, criticality = REJECT)
public record InitialContextSetupFailure(
    @Ie(id = 10, criticality = IGNORE) AmfUeNgapId amfUeNgapId,
    @Ie(id = 85, criticality = IGNORE) RanUeNgapId ranUeNgapId,
    @Ie(id = 132, criticality = IGNORE) @ListSize(min = 1, max = 256)
        @Nullable List<PduSessionResourceFailedToSetupItemCxtFail>
            pduSessionResourceFailedToSetupListCxtFail,
    @Ie(id = 15, criticality = IGNORE, presence = MANDATORY) @Nullable Cause cause,
    @Ie(id = 19, criticality = IGNORE) @Nullable CriticalityDiagnostics criticalityDiagnostics)
    implements FromRan {
  public InitialContextSetupFailure {
    pduSessionResourceFailedToSetupListCxtFail =
        pduSessionResourceFailedToSetupListCxtFail == null
            ? null
            : List.copyOf(pduSessionResourceFailedToSetupListCxtFail);
  }
}
