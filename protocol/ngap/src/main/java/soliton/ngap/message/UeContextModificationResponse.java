package soliton.ngap.message;

import static soliton.per.Criticality.IGNORE;
import static soliton.per.Criticality.REJECT;
import static soliton.per.MessageKind.SUCCESSFUL;

import org.jspecify.annotations.Nullable;
import soliton.ngap.FromRan;
import soliton.ngap.ie.AmfUeNgapId;
import soliton.ngap.ie.CriticalityDiagnostics;
import soliton.ngap.ie.RanUeNgapId;
import soliton.ngap.ie.RrcState;
import soliton.ngap.ie.UserLocationInformation;
import soliton.per.ApMessage;
import soliton.per.Ie;

/// UE CONTEXT MODIFICATION RESPONSE, NG-RAN node to AMF: the procedure has succeeded. TS 38.413
/// 9.2.2.8.
@ApMessage(procedure = 40, kind = SUCCESSFUL, criticality = REJECT)
public record UeContextModificationResponse(
    @Ie(id = 10, criticality = IGNORE) AmfUeNgapId amfUeNgapId,
    @Ie(id = 85, criticality = IGNORE) RanUeNgapId ranUeNgapId,
    @Ie(id = 92, criticality = IGNORE) @Nullable RrcState rrcState,
    @Ie(id = 121, criticality = IGNORE) @Nullable UserLocationInformation userLocationInformation,
    @Ie(id = 19, criticality = IGNORE) @Nullable CriticalityDiagnostics criticalityDiagnostics)
    implements FromRan {}
