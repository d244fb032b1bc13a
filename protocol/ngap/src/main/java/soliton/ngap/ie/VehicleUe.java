package soliton.ngap.ie;

import soliton.per.Enumerated;

/// Vehicle UE. TS 38.413 9.4.5.
@Enumerated
public enum VehicleUe {
  AUTHORIZED,
  NOT_AUTHORIZED
}
