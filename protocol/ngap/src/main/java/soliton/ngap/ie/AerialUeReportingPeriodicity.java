package soliton.ngap.ie;

import soliton.per.Enumerated;

/// Aerial UE reporting periodicity. TS 38.413 9.4.5.
@Enumerated
public enum AerialUeReportingPeriodicity {
  MS120,
  MS240,
  MS480,
  MS640,
  MS1024,
  MS2048,
  MS5120,
  MS10240,
  MS20480,
  MS40960,
  MIN1,
  MIN6,
  MIN12,
  MIN30
}
