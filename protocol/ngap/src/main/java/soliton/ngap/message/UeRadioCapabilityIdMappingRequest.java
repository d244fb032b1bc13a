package soliton.ngap.message;

import static soliton.per.Criticality.REJECT;
import static soliton.per.MessageKind.INITIATING;

import soliton.base.Octets;
import soliton.ngap.FromRan;
import soliton.per.ApMessage;
import soliton.per.Ie;

/// UE RADIO CAPABILITY ID MAPPING REQUEST, NG-RAN node to AMF: asks what a radio capability ID
/// stands for. TS 38.413 9.2.13.4.
@ApMessage(procedure = 60, kind = INITIATING, criticality = REJECT)
public record UeRadioCapabilityIdMappingRequest(
    @Ie(id = 264, criticality = REJECT) Octets ueRadioCapabilityId) implements FromRan {}
