package soliton.ngap.ie;

import soliton.base.Octets;
import soliton.base.PduSessionId;
import soliton.per.Sequence;

/// PDU session resource modify item mod cfm, part of
/// [soliton.ngap.message.PduSessionResourceModifyConfirm]. TS 38.413 9.2.1.9.
@Sequence
public record PduSessionResourceModifyItemModCfm(
    PduSessionId pduSessionId, Octets pduSessionResourceModifyConfirmTransfer) {}
