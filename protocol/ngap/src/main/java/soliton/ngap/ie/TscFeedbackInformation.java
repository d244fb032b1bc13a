package soliton.ngap.ie;

import org.jspecify.annotations.Nullable;
import soliton.per.IntegerRange;
import soliton.per.Sequence;

/// TSC feedback information. TS 38.413 9.4.5.
@Sequence
public record TscFeedbackInformation(
    @IntegerRange(min = -640000, max = 640000, extensible = true) int burstArrivalTimeOffset,
    @Nullable Periodicity adjustedPeriodicity) {}
