package soliton.ngap.message;

import static soliton.per.Criticality.REJECT;
import static soliton.per.MessageKind.INITIATING;

import soliton.ngap.FromRan;
import soliton.ngap.ie.FiveGSTmsi;
import soliton.per.ApMessage;
import soliton.per.Ie;

/// RetrieveUEInformation. TS 38.413 9.4.
@ApMessage(procedure = 55, kind = INITIATING, criticality = REJECT)
public record RetrieveUeInformation(@Ie(id = 26, criticality = REJECT) FiveGSTmsi fiveGSTmsi)
    implements FromRan {}
