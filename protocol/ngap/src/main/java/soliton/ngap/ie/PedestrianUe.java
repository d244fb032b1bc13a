package soliton.ngap.ie;

import soliton.per.Enumerated;

/// Pedestrian UE. TS 38.413 9.4.5.
@Enumerated
public enum PedestrianUe {
  AUTHORIZED,
  NOT_AUTHORIZED
}
