package soliton.ngap.ie;

import soliton.base.Octets;
import soliton.base.PduSessionId;
import soliton.per.Sequence;

/// PDU session resource released item PS ack, part of
/// [soliton.ngap.message.PathSwitchRequestAcknowledge]. TS 38.413 9.2.3.9.
@Sequence
public record PduSessionResourceReleasedItemPsAck(
    PduSessionId pduSessionId, Octets pathSwitchRequestUnsuccessfulTransfer) {}
