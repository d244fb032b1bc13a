package soliton.ngap.ie;

import soliton.base.Octets;
import soliton.base.PduSessionId;
import soliton.per.Sequence;

/// PDU session resource modify item mod res, part of
/// [soliton.ngap.message.PduSessionResourceModifyResponse]. TS 38.413 9.2.1.6.
@Sequence
public record PduSessionResourceModifyItemModRes(
    PduSessionId pduSessionId, Octets pduSessionResourceModifyResponseTransfer) {}
