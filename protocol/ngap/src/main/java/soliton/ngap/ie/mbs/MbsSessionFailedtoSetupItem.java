package soliton.ngap.ie.mbs;

import org.jspecify.annotations.Nullable;
import soliton.ngap.ie.Cause;
import soliton.per.Sequence;

/// MBSSessionFailedtoSetupItem. TS 38.413 9.4.
@Sequence
public record MbsSessionFailedtoSetupItem(
    MbsSessionId mbsSessionId, @Nullable MbsAreaSessionId mbsAreaSessionId, Cause cause) {}
