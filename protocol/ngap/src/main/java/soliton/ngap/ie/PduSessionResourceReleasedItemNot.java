package soliton.ngap.ie;

import soliton.base.Octets;
import soliton.base.PduSessionId;
import soliton.per.Sequence;

/// PDU session resource released item not, part of
/// [soliton.ngap.message.PduSessionResourceNotify]. TS 38.413 9.2.1.7.
@Sequence
public record PduSessionResourceReleasedItemNot(
    PduSessionId pduSessionId, Octets pduSessionResourceNotifyReleasedTransfer) {}
