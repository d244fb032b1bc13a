package soliton.ngap.ie;

import soliton.base.Octets;
import soliton.base.PduSessionId;
import soliton.per.Sequence;

/// PDU session resource resume item RES res, part of
/// [soliton.ngap.message.UeContextResumeResponse]. TS 38.413 9.2.2.20.
@Sequence
public record PduSessionResourceResumeItemResRes(
    PduSessionId pduSessionId, Octets ueContextResumeResponseTransfer) {}
