package soliton.ngap.message;

import static soliton.per.Criticality.IGNORE;
import static soliton.per.Criticality.REJECT;
import static soliton.per.MessageKind.SUCCESSFUL;
import static soliton.per.Presence.MANDATORY;

import org.jspecify.annotations.Nullable;
import soliton.base.Octets;
import soliton.ngap.FromCore;
import soliton.ngap.ie.CriticalityDiagnostics;
import soliton.per.ApMessage;
import soliton.per.Ie;

/// UE RADIO CAPABILITY ID MAPPING RESPONSE, AMF to NG-RAN node: the procedure has succeeded. TS
/// 38.413 9.2.13.5.
@ApMessage(procedure = 60, kind = SUCCESSFUL, criticality = REJECT)
public record UeRadioCapabilityIdMappingResponse(
    @Ie(id = 264, criticality = REJECT) Octets ueRadioCapabilityId,
    @Ie(id = 117, criticality = IGNORE, presence = MANDATORY) @Nullable Octets ueRadioCapability,
    @Ie(id = 19, criticality = IGNORE) @Nullable CriticalityDiagnostics criticalityDiagnostics)
    implements FromCore {}
