package soliton.ngap.ie.measurement;

import soliton.per.Enumerated;

/// M1 reporting trigger. TS 38.413 9.4.5.
@Enumerated
public enum M1ReportingTrigger {
  PERIODIC,
  A2EVENTTRIGGERED,
  A2EVENTTRIGGERED_PERIODIC
}
