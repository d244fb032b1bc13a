package soliton.ngap.ie.measurement;

import soliton.per.Enumerated;

/// SensorMeasConfig. TS 38.413 9.4.
@Enumerated
public enum SensorMeasConfig {
  SETUP
}
