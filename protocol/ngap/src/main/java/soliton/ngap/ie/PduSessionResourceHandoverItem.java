package soliton.ngap.ie;

import soliton.base.Octets;
import soliton.base.PduSessionId;
import soliton.per.Sequence;

/// PDU session resource handover item, part of [soliton.ngap.message.HandoverCommand]. TS 38.413
/// 9.2.3.2.
@Sequence
public record PduSessionResourceHandoverItem(
    PduSessionId pduSessionId, Octets handoverCommandTransfer) {}
