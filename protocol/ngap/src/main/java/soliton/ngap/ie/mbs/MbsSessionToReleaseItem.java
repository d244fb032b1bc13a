package soliton.ngap.ie.mbs;

import soliton.ngap.ie.Cause;
import soliton.per.Sequence;

/// MBSSessionToReleaseItem. TS 38.413 9.4.
@Sequence
public record MbsSessionToReleaseItem(MbsSessionId mbsSessionId, Cause cause) {}
