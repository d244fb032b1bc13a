package soliton.ngap.ie;

import soliton.base.Octets;
import soliton.base.PduSessionId;
import soliton.per.Sequence;

/// PDU session resource failed to setup item HO ack, part of
/// [soliton.ngap.message.HandoverRequestAcknowledge]. TS 38.413 9.2.3.5.
@Sequence
public record PduSessionResourceFailedToSetupItemHoAck(
    PduSessionId pduSessionId, Octets handoverResourceAllocationUnsuccessfulTransfer) {}
