package soliton.ngap.ie;

import soliton.base.PduSessionId;
import soliton.per.Sequence;

/// PDUSessionResourceFailedToResumeItemRESRes. TS 38.413 9.4.
@Sequence
public record PduSessionResourceFailedToResumeItemResRes(PduSessionId pduSessionId, Cause cause) {}
