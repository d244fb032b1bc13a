package soliton.ngap.message;

import static soliton.per.Criticality.IGNORE;
import static soliton.per.Criticality.REJECT;
import static soliton.per.MessageKind.INITIATING;

import org.jspecify.annotations.Nullable;
import soliton.base.Octets;
import soliton.ngap.FromCore;
import soliton.ngap.ie.AmfUeNgapId;
import soliton.ngap.ie.RanUeNgapId;
import soliton.per.ApMessage;
import soliton.per.Ie;

/// UE RADIO CAPABILITY CHECK REQUEST, AMF to NG-RAN node: asks whether the radio of a UE supports
/// voice. TS 38.413 9.2.13.2.
@ApMessage(procedure = 43, kind = INITIATING, criticality = REJECT)
public record UeRadioCapabilityCheckRequest(
    @Ie(id = 10, criticality = REJECT) AmfUeNgapId amfUeNgapId,
    @Ie(id = 85, criticality = REJECT) RanUeNgapId ranUeNgapId,
    @Ie(id = 117, criticality = IGNORE) @Nullable Octets ueRadioCapability,
    @Ie(id = 264, criticality = REJECT) @Nullable Octets ueRadioCapabilityId)
    implements FromCore {}
