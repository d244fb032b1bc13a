package soliton.ngap.message;

import static soliton.per.Criticality.IGNORE;
import static soliton.per.Criticality.REJECT;
import static soliton.per.MessageKind.SUCCESSFUL;

import org.jspecify.annotations.Nullable;
import soliton.ngap.FromCore;
import soliton.ngap.ie.CriticalityDiagnostics;
import soliton.per.ApMessage;
import soliton.per.Ie;

/// RAN CONFIGURATION UPDATE ACKNOWLEDGE, AMF to NG-RAN node: the procedure has succeeded. TS
/// 38.413 9.2.6.5.
@ApMessage(procedure = 35, kind = SUCCESSFUL, criticality = REJECT)
public record RanConfigurationUpdateAcknowledge(
    @Ie(id = 19, criticality = IGNORE) @Nullable CriticalityDiagnostics criticalityDiagnostics)
    implements FromCore {}
