package soliton.ngap.ie;

import org.jspecify.annotations.Nullable;
import soliton.per.IntegerRange;
import soliton.per.Sequence;

/// TSCFeedbackInformation. TS 38.413 9.4.
@Sequence
public record TscFeedbackInformation(
    @IntegerRange(min = -640000, max = 640000, extensible = true) int burstArrivalTimeOffset,
    @Nullable Periodicity adjustedPeriodicity) {}
