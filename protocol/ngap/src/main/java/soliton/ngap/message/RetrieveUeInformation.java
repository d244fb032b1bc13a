package soliton.ngap.message;

import static soliton.per.Criticality.REJECT;
import static soliton.per.MessageKind.INITIATING;

import soliton.ngap.FromRan;
import soliton.ngap.ie.FiveGSTmsi;
import soliton.per.ApMessage;
import soliton.per.Ie;

/// RETRIEVE UE INFORMATION, NG-RAN node to AMF: asks for what is known of a UE. TS 38.413
/// 9.2.2.14.
@ApMessage(procedure = 55, kind = INITIATING, criticality = REJECT)
public record RetrieveUeInformation(@Ie(id = 26, criticality = REJECT) FiveGSTmsi fiveGSTmsi)
    implements FromRan {}
