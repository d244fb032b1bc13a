package soliton.ngap.ie.measurement;

import soliton.per.Enumerated;

/// Logging interval. TS 38.413 9.4.5.
@Enumerated
public enum LoggingInterval {
  MS320,
  MS640,
  MS1280,
  MS2560,
  MS5120,
  MS10240,
  MS20480,
  MS30720,
  MS40960,
  MS61440,
  INFINITY
}
