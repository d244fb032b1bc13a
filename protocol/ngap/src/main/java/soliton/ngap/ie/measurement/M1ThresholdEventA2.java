package soliton.ngap.ie.measurement;

import soliton.per.Sequence;

/// M1 threshold event A2. TS 38.413 9.4.5.
@Sequence
public record M1ThresholdEventA2(M1ThresholdType m1ThresholdType) {}
