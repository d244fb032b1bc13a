package soliton.ngap.ie;

import soliton.base.Octets;
import soliton.base.PduSessionId;
import soliton.per.Sequence;

/// PDU session resource resume item RES req, part of
/// [soliton.ngap.message.UeContextResumeRequest]. TS 38.413 9.2.2.19.
@Sequence
public record PduSessionResourceResumeItemResReq(
    PduSessionId pduSessionId, Octets ueContextResumeRequestTransfer) {}
