package soliton.ngap.ie;

import soliton.base.PduSessionId;
import soliton.per.Sequence;

/// PDU session resource failed to resume item RES req, part of
/// [soliton.ngap.message.UeContextResumeRequest]. TS 38.413 9.2.2.19.
@Sequence
public record PduSessionResourceFailedToResumeItemResReq(PduSessionId pduSessionId, Cause cause) {}
