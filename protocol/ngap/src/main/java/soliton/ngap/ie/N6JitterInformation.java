package soliton.ngap.ie;

import soliton.per.IntegerRange;
import soliton.per.Sequence;

/// N6JitterInformation. TS 38.413 9.4.
@Sequence
public record N6JitterInformation(
    @IntegerRange(min = -127, max = 127) int n6JitterLowerBound,
    @IntegerRange(min = -127, max = 127) int n6JitterUpperBound) {}
