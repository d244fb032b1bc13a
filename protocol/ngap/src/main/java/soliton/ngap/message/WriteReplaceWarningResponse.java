package soliton.ngap.message;

import static soliton.per.Criticality.IGNORE;
import static soliton.per.Criticality.REJECT;
import static soliton.per.MessageKind.SUCCESSFUL;

import org.jspecify.annotations.Nullable;
import soliton.ngap.FromRan;
import soliton.ngap.ie.CriticalityDiagnostics;
import soliton.ngap.ie.warning.BroadcastCompletedAreaList;
import soliton.ngap.ie.warning.MessageIdentifier;
import soliton.ngap.ie.warning.SerialNumber;
import soliton.per.ApMessage;
import soliton.per.Ie;

/// WRITE-REPLACE WARNING RESPONSE, NG-RAN node to AMF: the procedure has succeeded. TS 38.413
/// 9.2.8.2.
@ApMessage(procedure = 51, kind = SUCCESSFUL, criticality = REJECT)
public record WriteReplaceWarningResponse(
    @Ie(id = 35, criticality = REJECT) MessageIdentifier messageIdentifier,
    @Ie(id = 95, criticality = REJECT) SerialNumber serialNumber,
    @Ie(id = 13, criticality = IGNORE)
        @Nullable BroadcastCompletedAreaList broadcastCompletedAreaList,
    @Ie(id = 19, criticality = IGNORE) @Nullable CriticalityDiagnostics criticalityDiagnostics)
    implements FromRan {}
