package soliton.ngap.ie.measurement;

import soliton.per.Enumerated;

/// BluetoothMeasConfig. TS 38.413 9.4.
@Enumerated
public enum BluetoothMeasConfig {
  SETUP
}
