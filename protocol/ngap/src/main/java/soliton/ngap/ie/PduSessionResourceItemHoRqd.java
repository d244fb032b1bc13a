package soliton.ngap.ie;

import soliton.base.Octets;
import soliton.base.PduSessionId;
import soliton.per.Sequence;

/// PDU session resource item HO rqd, part of [soliton.ngap.message.HandoverRequired]. TS 38.413
/// 9.2.3.1.
@Sequence
public record PduSessionResourceItemHoRqd(
    PduSessionId pduSessionId, Octets handoverRequiredTransfer) {}
