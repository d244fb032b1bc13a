package soliton.ngap.ie.measurement;

import soliton.per.Enumerated;

/// Reporting periodicity. TS 38.413 9.4.5.
@Enumerated
public enum ReportingPeriodicity {
  STOP,
  SINGLE,
  MS1000,
  MS2000,
  MS5000,
  MS10000
}
