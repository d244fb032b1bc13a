package soliton.ngap.ie.mbs;

import org.jspecify.annotations.Nullable;
import soliton.per.Sequence;

/// MBS session setup response item. TS 38.413 9.4.5.
@Sequence
public record MbsSessionSetupResponseItem(
    MbsSessionId mbsSessionId, @Nullable MbsAreaSessionId mbsAreaSessionId) {}
