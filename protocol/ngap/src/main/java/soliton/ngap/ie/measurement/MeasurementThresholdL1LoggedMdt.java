package soliton.ngap.ie.measurement;

import soliton.per.Choice;

/// MeasurementThresholdL1LoggedMDT. TS 38.413 9.4.
@Choice
public sealed interface MeasurementThresholdL1LoggedMdt permits ThresholdRsrp, ThresholdRsrq {}
