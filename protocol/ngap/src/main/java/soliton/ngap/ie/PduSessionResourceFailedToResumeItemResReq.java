package soliton.ngap.ie;

import soliton.base.PduSessionId;
import soliton.per.Sequence;

/// PDUSessionResourceFailedToResumeItemRESReq. TS 38.413 9.4.
@Sequence
public record PduSessionResourceFailedToResumeItemResReq(PduSessionId pduSessionId, Cause cause) {}
