package soliton.ngap.ie.measurement;

import soliton.per.Enumerated;

/// EarlyMeasurement. TS 38.413 9.4.
@Enumerated
public enum EarlyMeasurement {
  TRUE
}
