package soliton.ngap.ie.measurement;

import soliton.per.Enumerated;

/// IncludeBeamMeasurementsIndication. TS 38.413 9.4.
@Enumerated
public enum IncludeBeamMeasurementsIndication {
  TRUE
}
