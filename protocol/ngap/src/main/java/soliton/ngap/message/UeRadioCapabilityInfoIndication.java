package soliton.ngap.message;

import static soliton.per.Criticality.IGNORE;
import static soliton.per.Criticality.REJECT;
import static soliton.per.MessageKind.INITIATING;
import static soliton.per.Presence.MANDATORY;

import org.jspecify.annotations.Nullable;
import soliton.base.Octets;
import soliton.ngap.FromRan;
import soliton.ngap.ie.AmfUeNgapId;
import soliton.ngap.ie.RanUeNgapId;
import soliton.ngap.ie.UeRadioCapabilityForPaging;
import soliton.ngap.ie.XrDeviceWith2Rx;
import soliton.per.ApMessage;
import soliton.per.Ie;

/// UE RADIO CAPABILITY INFO INDICATION, NG-RAN node to AMF: brings the radio capability of a UE.
/// TS 38.413 9.2.13.1.
@ApMessage(procedure = 44, kind = INITIATING, criticality = IGNORE)
public record UeRadioCapabilityInfoIndication(
    @Ie(id = 10, criticality = REJECT) AmfUeNgapId amfUeNgapId,
    @Ie(id = 85, criticality = REJECT) RanUeNgapId ranUeNgapId,
    @Ie(id = 117, criticality = IGNORE, presence = MANDATORY) @Nullable Octets ueRadioCapability,
    @Ie(id = 118, criticality = IGNORE)
        @Nullable UeRadioCapabilityForPaging ueRadioCapabilityForPaging,
    @Ie(id = 265, criticality = IGNORE) @Nullable Octets ueRadioCapabilityEutraFormat,
    @Ie(id = 428, criticality = IGNORE) @Nullable XrDeviceWith2Rx xrDeviceWith2Rx)
    implements FromRan {}
