package soliton.ngap.ie.measurement;

import soliton.per.Enumerated;

/// M1ReportingTrigger. TS 38.413 9.4.
@Enumerated
public enum M1ReportingTrigger {
  PERIODIC,
  A2EVENTTRIGGERED,
  A2EVENTTRIGGERED_PERIODIC
}
