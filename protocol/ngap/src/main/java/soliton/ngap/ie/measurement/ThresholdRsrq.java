package soliton.ngap.ie.measurement;

import soliton.per.IntegerRange;

/// Threshold RSRQ. TS 38.413 9.4.5.
public record ThresholdRsrq(@IntegerRange(min = 0, max = 127) int value)
    implements M1ThresholdType, MeasurementThresholdL1LoggedMdt {}
