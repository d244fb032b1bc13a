package soliton.ngap.ie.measurement;

import soliton.per.Enumerated;

/// Extended report interval MDT. TS 38.413 9.4.5.
@Enumerated
public enum ExtendedReportIntervalMdt {
  MS20480,
  MS40960
}
