package soliton.ngap.ie.measurement;

import soliton.per.Enumerated;

/// ReportingPeriodicity. TS 38.413 9.4.
@Enumerated
public enum ReportingPeriodicity {
  STOP,
  SINGLE,
  MS1000,
  MS2000,
  MS5000,
  MS10000
}
