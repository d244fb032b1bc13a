package soliton.ngap.ie;

import soliton.per.Enumerated;

/// PedestrianUE. TS 38.413 9.4.
@Enumerated
public enum PedestrianUe {
  AUTHORIZED,
  NOT_AUTHORIZED
}
