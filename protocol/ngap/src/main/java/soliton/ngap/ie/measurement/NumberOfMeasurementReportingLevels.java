package soliton.ngap.ie.measurement;

import soliton.per.Enumerated;

/// Number of measurement reporting levels. TS 38.413 9.4.5.
@Enumerated(root = 5)
public enum NumberOfMeasurementReportingLevels {
  N2,
  N3,
  N4,
  N5,
  N10,
  N0
}
