package soliton.ngap.message;

import static soliton.per.Criticality.IGNORE;
import static soliton.per.Criticality.REJECT;
import static soliton.per.MessageKind.SUCCESSFUL;

import org.jspecify.annotations.Nullable;
import soliton.ngap.FromCore;
import soliton.ngap.FromRan;
import soliton.ngap.ie.AmfName;
import soliton.ngap.ie.CriticalityDiagnostics;
import soliton.ngap.ie.ExtendedAmfName;
import soliton.per.ApMessage;
import soliton.per.Ie;

/// NG REMOVAL RESPONSE, either direction: the procedure has succeeded. TS 38.413 9.2.6.
@ApMessage(procedure = 81, kind = SUCCESSFUL, criticality = REJECT)
public record NgRemovalResponse(
    @Ie(id = 1, criticality = REJECT) AmfName amfName,
    @Ie(id = 19, criticality = IGNORE) @Nullable CriticalityDiagnostics criticalityDiagnostics,
    @Ie(id = 274, criticality = IGNORE) @Nullable ExtendedAmfName extendedAmfName)
    implements FromRan, FromCore {}
