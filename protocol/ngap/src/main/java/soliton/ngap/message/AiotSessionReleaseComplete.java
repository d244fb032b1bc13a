package soliton.ngap.message;

import static soliton.per.Criticality.IGNORE;
import static soliton.per.Criticality.REJECT;
import static soliton.per.MessageKind.SUCCESSFUL;
import static soliton.per.Presence.MANDATORY;

import org.jspecify.annotations.Nullable;
import soliton.base.Octets;
import soliton.ngap.FromRan;
import soliton.ngap.ie.CriticalityDiagnostics;
import soliton.ngap.ie.aiot.AiotCorrelationIdentifier;
import soliton.per.ApMessage;
import soliton.per.Ie;

/// AIOT SESSION RELEASE COMPLETE, NG-RAN node to AMF: the procedure has succeeded. TS 38.413
/// 9.4.4.
@ApMessage(procedure = 85, kind = SUCCESSFUL, criticality = REJECT)
public record AiotSessionReleaseComplete(
    @Ie(id = 467, criticality = IGNORE, presence = MANDATORY) @Nullable Octets aiotfIdentifier,
    @Ie(id = 466, criticality = IGNORE, presence = MANDATORY)
        @Nullable AiotCorrelationIdentifier aiotCorrelationIdentifier,
    @Ie(id = 464, criticality = IGNORE, presence = MANDATORY)
        @Nullable Octets aiotSessionReleaseCompleteTransfer,
    @Ie(id = 19, criticality = IGNORE) @Nullable CriticalityDiagnostics criticalityDiagnostics)
    implements FromRan {}
