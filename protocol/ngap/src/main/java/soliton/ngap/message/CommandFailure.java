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
import soliton.ngap.ie.aiot.AiotCorrelationIdentifier;
import soliton.ngap.ie.aiot.RanAiotDeviceNgapId;
import soliton.per.ApMessage;
import soliton.per.Ie;

/// COMMAND FAILURE, NG-RAN node to AMF: the procedure was refused. TS 38.413 9.4.4.
@ApMessage(procedure = 84, kind = UNSUCCESSFUL, criticality = REJECT)
public record CommandFailure(
    @Ie(id = 467, criticality = IGNORE, presence = MANDATORY) @Nullable Octets aiotfIdentifier,
    @Ie(id = 466, criticality = IGNORE, presence = MANDATORY)
        @Nullable AiotCorrelationIdentifier aiotCorrelationIdentifier,
    @Ie(id = 472, criticality = IGNORE, presence = MANDATORY)
        @Nullable RanAiotDeviceNgapId ranAiotDeviceNgapId,
    @Ie(id = 462, criticality = IGNORE, presence = MANDATORY)
        @Nullable Octets commandFailureTransfer,
    @Ie(id = 15, criticality = IGNORE, presence = MANDATORY) @Nullable Cause cause,
    @Ie(id = 19, criticality = IGNORE) @Nullable CriticalityDiagnostics criticalityDiagnostics)
    implements FromRan {}
