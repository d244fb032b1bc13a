package soliton.ngap.ie.measurement;

import soliton.per.Sequence;

/// Sensor meas config name item. TS 38.413 9.4.5.
@Sequence
public record SensorMeasConfigNameItem(SensorNameConfig sensorNameConfig) {}
