package soliton.ngap.ie;

import org.jspecify.annotations.Nullable;
import soliton.per.Sequence;

/// RAN feedback type proactive, part of [RanFeedbackType]. TS 38.413 9.3.1.130.
@Sequence
public record RanFeedbackTypeProactive(
    BurstArrivalTimeWindow burstArrivalTimeWindow, @Nullable PeriodicityRange periodicityRange)
    implements RanFeedbackType {}
