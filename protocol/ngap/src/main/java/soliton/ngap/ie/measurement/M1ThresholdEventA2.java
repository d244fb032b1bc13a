package soliton.ngap.ie.measurement;

import soliton.per.Sequence;

/// M1ThresholdEventA2. TS 38.413 9.4.
@Sequence
public record M1ThresholdEventA2(M1ThresholdType m1ThresholdType) {}
