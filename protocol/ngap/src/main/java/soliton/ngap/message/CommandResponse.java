package soliton.ngap.message;

import static soliton.per.Criticality.IGNORE;
import static soliton.per.Criticality.REJECT;
import static soliton.per.MessageKind.SUCCESSFUL;

import org.jspecify.annotations.Nullable;
import soliton.base.Octets;
import soliton.ngap.FromRan;
import soliton.ngap.ie.CriticalityDiagnostics;
import soliton.ngap.ie.aiot.AiotCorrelationIdentifier;
import soliton.ngap.ie.aiot.RanAiotDeviceNgapId;
import soliton.per.ApMessage;
import soliton.per.Ie;

/// COMMAND RESPONSE, NG-RAN node to AMF: the procedure has succeeded. TS 38.413 9.4.4.
@ApMessage(procedure = 84, kind = SUCCESSFUL, criticality = REJECT)
public record CommandResponse(
    @Ie(id = 467, criticality = REJECT) Octets aiotfIdentifier,
    @Ie(id = 466, criticality = REJECT) AiotCorrelationIdentifier aiotCorrelationIdentifier,
    @Ie(id = 472, criticality = REJECT) RanAiotDeviceNgapId ranAiotDeviceNgapId,
    @Ie(id = 461, criticality = REJECT) Octets commandResponseTransfer,
    @Ie(id = 19, criticality = IGNORE) @Nullable CriticalityDiagnostics criticalityDiagnostics)
    implements FromRan {}
