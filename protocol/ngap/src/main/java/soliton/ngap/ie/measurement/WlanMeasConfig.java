package soliton.ngap.ie.measurement;

import soliton.per.Enumerated;

/// WLANMeasConfig. TS 38.413 9.4.
@Enumerated
public enum WlanMeasConfig {
  SETUP
}
