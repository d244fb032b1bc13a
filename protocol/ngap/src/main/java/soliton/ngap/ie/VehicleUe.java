package soliton.ngap.ie;

import soliton.per.Enumerated;

/// VehicleUE. TS 38.413 9.4.
@Enumerated
public enum VehicleUe {
  AUTHORIZED,
  NOT_AUTHORIZED
}
