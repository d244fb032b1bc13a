package soliton.ngap.ie.mbs;

import org.jspecify.annotations.Nullable;
import soliton.per.Sequence;

/// MBSSessionSetupResponseItem. TS 38.413 9.4.
@Sequence
public record MbsSessionSetupResponseItem(
    MbsSessionId mbsSessionId, @Nullable MbsAreaSessionId mbsAreaSessionId) {}
