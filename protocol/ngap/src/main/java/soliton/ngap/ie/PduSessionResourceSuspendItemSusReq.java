package soliton.ngap.ie;

import soliton.base.Octets;
import soliton.base.PduSessionId;
import soliton.per.Sequence;

/// PDU session resource suspend item SUS req, part of
/// [soliton.ngap.message.UeContextSuspendRequest]. TS 38.413 9.2.2.16.
@Sequence
public record PduSessionResourceSuspendItemSusReq(
    PduSessionId pduSessionId, Octets ueContextSuspendRequestTransfer) {}
