package soliton.ngap.ie.measurement;

import soliton.per.Enumerated;

/// Report interval MDT. TS 38.413 9.4.5.
@Enumerated(extensible = false)
public enum ReportIntervalMdt {
  MS120,
  MS240,
  MS480,
  MS640,
  MS1024,
  MS2048,
  MS5120,
  MS10240,
  MIN1,
  MIN6,
  MIN12,
  MIN30,
  MIN60
}
