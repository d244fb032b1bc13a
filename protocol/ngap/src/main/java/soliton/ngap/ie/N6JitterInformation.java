package soliton.ngap.ie;

import soliton.per.IntegerRange;
import soliton.per.Sequence;

/// N6 jitter information, part of [TscAssistanceInformation]. TS 38.413 9.3.1.130.
@Sequence
public record N6JitterInformation(
    @IntegerRange(min = -127, max = 127) int n6JitterLowerBound,
    @IntegerRange(min = -127, max = 127) int n6JitterUpperBound) {}
