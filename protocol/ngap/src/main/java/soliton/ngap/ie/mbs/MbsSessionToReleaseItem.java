package soliton.ngap.ie.mbs;

import soliton.ngap.ie.Cause;
import soliton.per.Sequence;

/// MBS session to release item, part of
/// [soliton.ngap.transfer.PduSessionResourceModifyRequestTransfer]. TS 38.413 9.3.4.3.
@Sequence
public record MbsSessionToReleaseItem(MbsSessionId mbsSessionId, Cause cause) {}
