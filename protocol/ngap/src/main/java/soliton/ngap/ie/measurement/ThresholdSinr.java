package soliton.ngap.ie.measurement;

import soliton.per.IntegerRange;

/// Threshold SINR. TS 38.413 9.4.5.
public record ThresholdSinr(@IntegerRange(min = 0, max = 127) int value)
    implements M1ThresholdType {}
