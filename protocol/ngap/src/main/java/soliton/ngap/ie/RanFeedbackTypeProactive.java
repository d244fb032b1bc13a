package soliton.ngap.ie;

import org.jspecify.annotations.Nullable;
import soliton.per.Sequence;

/// RANfeedbacktype-proactive. TS 38.413 9.4.
@Sequence
public record RanFeedbackTypeProactive(
    BurstArrivalTimeWindow burstArrivalTimeWindow, @Nullable PeriodicityRange periodicityRange)
    implements RanFeedbackType {}
