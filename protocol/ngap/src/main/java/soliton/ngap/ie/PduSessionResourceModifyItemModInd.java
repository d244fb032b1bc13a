package soliton.ngap.ie;

import soliton.base.Octets;
import soliton.base.PduSessionId;
import soliton.per.Sequence;

/// PDU session resource modify item mod ind, part of
/// [soliton.ngap.message.PduSessionResourceModifyIndication]. TS 38.413 9.2.1.8.
@Sequence
public record PduSessionResourceModifyItemModInd(
    PduSessionId pduSessionId, Octets pduSessionResourceModifyIndicationTransfer) {}
