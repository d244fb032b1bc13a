package soliton.ngap.ie.measurement;

import soliton.per.Enumerated;

/// NumberOfMeasurementReportingLevels. TS 38.413 9.4.
@Enumerated(root = 5)
public enum NumberOfMeasurementReportingLevels {
  N2,
  N3,
  N4,
  N5,
  N10,
  N0
}
