package soliton.ngap.ie.measurement;

import soliton.per.Enumerated;

/// ExtendedReportIntervalMDT. TS 38.413 9.4.
@Enumerated
public enum ExtendedReportIntervalMdt {
  MS20480,
  MS40960
}
