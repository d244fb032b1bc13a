package soliton.ngap.message;

import static soliton.per.Criticality.IGNORE;
import static soliton.per.Criticality.REJECT;
import static soliton.per.MessageKind.SUCCESSFUL;

import org.jspecify.annotations.Nullable;
import soliton.ngap.FromRan;
import soliton.ngap.ie.CriticalityDiagnostics;
import soliton.ngap.ie.warning.BroadcastCancelledAreaList;
import soliton.ngap.ie.warning.MessageIdentifier;
import soliton.ngap.ie.warning.SerialNumber;
import soliton.per.ApMessage;
import soliton.per.Ie;

/// PWS CANCEL RESPONSE, NG-RAN node to AMF: the procedure has succeeded. TS 38.413 9.2.8.4.
@ApMessage(procedure = 32, kind = SUCCESSFUL, criticality = REJECT)
public record PwsCancelResponse(
    @Ie(id = 35, criticality = REJECT) MessageIdentifier messageIdentifier,
    @Ie(id = 95, criticality = REJECT) SerialNumber serialNumber,
    @Ie(id = 12, criticality = IGNORE)
        @Nullable BroadcastCancelledAreaList broadcastCancelledAreaList,
    @Ie(id = 19, criticality = IGNORE) @Nullable CriticalityDiagnostics criticalityDiagnostics)
    implements FromRan {}
