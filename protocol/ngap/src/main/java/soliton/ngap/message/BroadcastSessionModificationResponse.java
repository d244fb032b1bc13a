package soliton.ngap.message;

import static soliton.per.Criticality.IGNORE;
import static soliton.per.Criticality.REJECT;
import static soliton.per.MessageKind.SUCCESSFUL;

import org.jspecify.annotations.Nullable;
import soliton.base.Octets;
import soliton.ngap.FromRan;
import soliton.ngap.ie.CriticalityDiagnostics;
import soliton.ngap.ie.mbs.MbsSessionId;
import soliton.per.ApMessage;
import soliton.per.Ie;

/// BROADCAST SESSION MODIFICATION RESPONSE, NG-RAN node to AMF: the procedure has succeeded. TS
/// 38.413 9.2.16.
@ApMessage(procedure = 66, kind = SUCCESSFUL, criticality = REJECT)
public record BroadcastSessionModificationResponse(
    @Ie(id = 299, criticality = REJECT) MbsSessionId mbsSessionId,
    @Ie(id = 350, criticality = REJECT) @Nullable Octets mbsSessionModificationResponseTransfer,
    @Ie(id = 19, criticality = IGNORE) @Nullable CriticalityDiagnostics criticalityDiagnostics)
    implements FromRan {}
