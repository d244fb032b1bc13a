package soliton.ngap.ie.measurement;

import soliton.per.Choice;

/// Measurement threshold L1 logged MDT. TS 38.413 9.4.5.
@Choice
public sealed interface MeasurementThresholdL1LoggedMdt permits ThresholdRsrp, ThresholdRsrq {}
