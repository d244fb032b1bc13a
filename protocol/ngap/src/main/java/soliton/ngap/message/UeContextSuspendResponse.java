package soliton.ngap.message;

import static soliton.per.Criticality.IGNORE;
import static soliton.per.Criticality.REJECT;
import static soliton.per.MessageKind.SUCCESSFUL;

import org.jspecify.annotations.Nullable;
import soliton.ngap.FromCore;
import soliton.ngap.ie.AmfUeNgapId;
import soliton.ngap.ie.CriticalityDiagnostics;
import soliton.ngap.ie.RanUeNgapId;
import soliton.ngap.ie.SecurityContext;
import soliton.per.ApMessage;
import soliton.per.Ie;

/// UE CONTEXT SUSPEND RESPONSE, AMF to NG-RAN node: the procedure has succeeded. TS 38.413
/// 9.2.2.17.
@ApMessage(procedure = 59, kind = SUCCESSFUL, criticality = REJECT)
public record UeContextSuspendResponse(
    @Ie(id = 10, criticality = IGNORE) AmfUeNgapId amfUeNgapId,
    @Ie(id = 85, criticality = IGNORE) RanUeNgapId ranUeNgapId,
    @Ie(id = 93, criticality = REJECT) @Nullable SecurityContext securityContext,
    @Ie(id = 19, criticality = IGNORE) @Nullable CriticalityDiagnostics criticalityDiagnostics)
    implements FromCore {}
