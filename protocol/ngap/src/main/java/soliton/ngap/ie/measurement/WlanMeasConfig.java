package soliton.ngap.ie.measurement;

import soliton.per.Enumerated;

/// WLAN meas config. TS 38.413 9.4.5.
@Enumerated
public enum WlanMeasConfig {
  SETUP
}
