package soliton.ngap.ie;

import soliton.base.Octets;
import soliton.base.PduSessionId;
import soliton.per.Sequence;

/// PDU session resource admitted item, part of [soliton.ngap.message.HandoverRequestAcknowledge].
/// TS 38.413 9.2.3.5.
@Sequence
public record PduSessionResourceAdmittedItem(
    PduSessionId pduSessionId, Octets handoverRequestAcknowledgeTransfer) {}
