package soliton.ngap.message;

import static soliton.per.Criticality.REJECT;
import static soliton.per.MessageKind.INITIATING;

import soliton.base.Octets;
import soliton.ngap.FromRan;
import soliton.ngap.ie.aiot.AiotCorrelationIdentifier;
import soliton.per.ApMessage;
import soliton.per.Ie;

/// AIOT SESSION RELEASE REQUEST, NG-RAN node to AMF: asks to release an ambient IoT session. TS
/// 38.413 9.4.4.
@ApMessage(procedure = 86, kind = INITIATING, criticality = REJECT)
public record AiotSessionReleaseRequest(
    @Ie(id = 467, criticality = REJECT) Octets aiotfIdentifier,
    @Ie(id = 466, criticality = REJECT) AiotCorrelationIdentifier aiotCorrelationIdentifier,
    @Ie(id = 465, criticality = REJECT) Octets aiotSessionReleaseRequestTransfer)
    implements FromRan {}
