package soliton.ngap.message;

import static soliton.per.Criticality.IGNORE;
import static soliton.per.Criticality.REJECT;
import static soliton.per.MessageKind.SUCCESSFUL;
import static soliton.per.Presence.MANDATORY;

import org.jspecify.annotations.Nullable;
import soliton.base.Octets;
import soliton.ngap.FromRan;
import soliton.ngap.ie.CriticalityDiagnostics;
import soliton.per.ApMessage;
import soliton.per.Ie;

/// TIMING SYNCHRONISATION STATUS RESPONSE, NG-RAN node to AMF: the procedure has succeeded. TS
/// 38.413 9.2.18.
@ApMessage(procedure = 76, kind = SUCCESSFUL, criticality = REJECT)
public record TimingSynchronisationStatusResponse(
    @Ie(id = 89, criticality = IGNORE, presence = MANDATORY) @Nullable Octets routingId,
    @Ie(id = 19, criticality = IGNORE) @Nullable CriticalityDiagnostics criticalityDiagnostics)
    implements FromRan {}
