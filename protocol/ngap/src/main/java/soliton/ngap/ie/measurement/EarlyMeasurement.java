package soliton.ngap.ie.measurement;

import soliton.per.Enumerated;

/// Early measurement. TS 38.413 9.4.5.
@Enumerated
public enum EarlyMeasurement {
  TRUE
}
