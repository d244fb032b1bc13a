package soliton.ngap.message;

import static soliton.per.Criticality.IGNORE;
import static soliton.per.Criticality.REJECT;
import static soliton.per.MessageKind.INITIATING;
import static soliton.per.Presence.MANDATORY;

import org.jspecify.annotations.Nullable;
import soliton.base.Tai;
import soliton.ngap.FromRan;
import soliton.ngap.ie.EutraCgi;
import soliton.ngap.ie.FiveGSTmsi;
import soliton.ngap.ie.RanUeNgapId;
import soliton.ngap.ie.UlCpSecurityInformation;
import soliton.per.ApMessage;
import soliton.per.Ie;

/// RANCP RELOCATION INDICATION, NG-RAN node to AMF: asks to move the control of a UE of control
/// plane optimisation. TS 38.413 9.2.2.13.
@ApMessage(procedure = 57, kind = INITIATING, criticality = REJECT)
public record RancpRelocationIndication(
    @Ie(id = 85, criticality = REJECT) RanUeNgapId ranUeNgapId,
    @Ie(id = 26, criticality = REJECT) FiveGSTmsi fiveGSTmsi,
    @Ie(id = 25, criticality = IGNORE, presence = MANDATORY) @Nullable EutraCgi eutraCgi,
    @Ie(id = 213, criticality = IGNORE, presence = MANDATORY) @Nullable Tai tai,
    @Ie(id = 211, criticality = REJECT) UlCpSecurityInformation ulCpSecurityInformation)
    implements FromRan {}
