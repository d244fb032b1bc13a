package soliton.ngap.ie.measurement;

import soliton.per.IntegerRange;

/// Threshold RSRP. TS 38.413 9.4.5.
public record ThresholdRsrp(@IntegerRange(min = 0, max = 127) int value)
    implements M1ThresholdType, MeasurementThresholdL1LoggedMdt {}
