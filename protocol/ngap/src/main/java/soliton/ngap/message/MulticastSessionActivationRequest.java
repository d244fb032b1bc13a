package soliton.ngap.message;

import static soliton.per.Criticality.REJECT;
import static soliton.per.MessageKind.INITIATING;

import soliton.base.Octets;
import soliton.ngap.FromCore;
import soliton.ngap.ie.mbs.MbsSessionId;
import soliton.per.ApMessage;
import soliton.per.Ie;

/// MULTICAST SESSION ACTIVATION REQUEST, AMF to NG-RAN node: activates a multicast session. TS
/// 38.413 9.2.17.
@ApMessage(procedure = 71, kind = INITIATING, criticality = REJECT)
public record MulticastSessionActivationRequest(
    @Ie(id = 299, criticality = REJECT) MbsSessionId mbsSessionId,
    @Ie(id = 304, criticality = REJECT) Octets multicastSessionActivationRequestTransfer)
    implements FromCore {}
