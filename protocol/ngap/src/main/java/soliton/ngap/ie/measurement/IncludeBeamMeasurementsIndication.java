package soliton.ngap.ie.measurement;

import soliton.per.Enumerated;

/// Include beam measurements indication. TS 38.413 9.4.5.
@Enumerated
public enum IncludeBeamMeasurementsIndication {
  TRUE
}
