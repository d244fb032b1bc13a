package soliton.ngap.ie.measurement;

import soliton.per.Sequence;

/// SensorMeasConfigNameItem. TS 38.413 9.4.
@Sequence
public record SensorMeasConfigNameItem(SensorNameConfig sensorNameConfig) {}
