package soliton.ngap.message;

import static soliton.per.Criticality.IGNORE;
import static soliton.per.Criticality.REJECT;
import static soliton.per.MessageKind.SUCCESSFUL;

import org.jspecify.annotations.Nullable;
import soliton.ngap.FromRan;
import soliton.ngap.ie.AmfUeNgapId;
import soliton.ngap.ie.CriticalityDiagnostics;
import soliton.ngap.ie.ImsVoiceSupportIndicator;
import soliton.ngap.ie.RanUeNgapId;
import soliton.per.ApMessage;
import soliton.per.Ie;

/// UE RADIO CAPABILITY CHECK RESPONSE, NG-RAN node to AMF: the procedure has succeeded. TS 38.413
/// 9.2.13.3.
@ApMessage(procedure = 43, kind = SUCCESSFUL, criticality = REJECT)
public record UeRadioCapabilityCheckResponse(
    @Ie(id = 10, criticality = IGNORE) AmfUeNgapId amfUeNgapId,
    @Ie(id = 85, criticality = IGNORE) RanUeNgapId ranUeNgapId,
    @Ie(id = 30, criticality = REJECT) ImsVoiceSupportIndicator imsVoiceSupportIndicator,
    @Ie(id = 19, criticality = IGNORE) @Nullable CriticalityDiagnostics criticalityDiagnostics)
    implements FromRan {}
