package soliton.ngap.ie.mbs;

import org.jspecify.annotations.Nullable;
import soliton.ngap.ie.Cause;
import soliton.per.Sequence;

/// MBS session failedto setup item. TS 38.413 9.4.5.
@Sequence
public record MbsSessionFailedtoSetupItem(
    MbsSessionId mbsSessionId, @Nullable MbsAreaSessionId mbsAreaSessionId, Cause cause) {}
