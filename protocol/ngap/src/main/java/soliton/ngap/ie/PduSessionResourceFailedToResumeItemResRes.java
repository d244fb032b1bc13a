package soliton.ngap.ie;

import soliton.base.PduSessionId;
import soliton.per.Sequence;

/// PDU session resource failed to resume item RES res, part of
/// [soliton.ngap.message.UeContextResumeResponse]. TS 38.413 9.2.2.20.
@Sequence
public record PduSessionResourceFailedToResumeItemResRes(PduSessionId pduSessionId, Cause cause) {}
