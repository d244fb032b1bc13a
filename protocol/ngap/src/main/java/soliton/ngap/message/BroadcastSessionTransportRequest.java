package soliton.ngap.message;

import static soliton.per.Criticality.REJECT;
import static soliton.per.MessageKind.INITIATING;

import soliton.base.Octets;
import soliton.ngap.FromCore;
import soliton.ngap.ie.mbs.MbsSessionId;
import soliton.per.ApMessage;
import soliton.per.Ie;

/// BROADCAST SESSION TRANSPORT REQUEST, AMF to NG-RAN node: changes the transport of a broadcast
/// session. TS 38.413 9.2.16.
@ApMessage(procedure = 80, kind = INITIATING, criticality = REJECT)
public record BroadcastSessionTransportRequest(
    @Ie(id = 299, criticality = REJECT) MbsSessionId mbsSessionId,
    @Ie(id = 418, criticality = REJECT) Octets broadcastTransportRequestTransfer)
    implements FromCore {}
