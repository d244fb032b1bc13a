package soliton.ngap.ie;

import soliton.per.Enumerated;

/// Expected HO interval, part of [ExpectedUeBehaviour]. TS 38.413 9.3.1.93.
@Enumerated
public enum ExpectedHoInterval {
  SEC15,
  SEC30,
  SEC60,
  SEC90,
  SEC120,
  SEC180,
  LONG_TIME
}
