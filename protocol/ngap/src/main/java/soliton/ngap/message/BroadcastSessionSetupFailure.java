package soliton.ngap.message;

import static soliton.per.Criticality.IGNORE;
import static soliton.per.Criticality.REJECT;
import static soliton.per.MessageKind.UNSUCCESSFUL;
import static soliton.per.Presence.MANDATORY;

import org.jspecify.annotations.Nullable;
import soliton.base.Octets;
import soliton.ngap.FromRan;
import soliton.ngap.ie.Cause;
import soliton.ngap.ie.CriticalityDiagnostics;
import soliton.ngap.ie.mbs.MbsSessionId;
import soliton.per.ApMessage;
import soliton.per.Ie;

/// BROADCAST SESSION SETUP FAILURE, NG-RAN node to AMF: the procedure was refused. TS 38.413
/// 9.2.16.
@ApMessage(procedure = 68, kind = UNSUCCESSFUL, criticality = REJECT)
public record BroadcastSessionSetupFailure(
    @Ie(id = 299, criticality = REJECT) MbsSessionId mbsSessionId,
    @Ie(id = 314, criticality = IGNORE) @Nullable Octets mbsSessionSetupFailureTransfer,
    @Ie(id = 15, criticality = IGNORE, presence = MANDATORY) @Nullable Cause cause,
    @Ie(id = 19, criticality = IGNORE) @Nullable CriticalityDiagnostics criticalityDiagnostics)
    implements FromRan {}
