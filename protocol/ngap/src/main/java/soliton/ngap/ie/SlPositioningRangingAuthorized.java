package soliton.ngap.ie;

import soliton.per.Enumerated;

/// SLPositioningRangingAuthorized. TS 38.413 9.4.
@Enumerated
public enum SlPositioningRangingAuthorized {
  AUTHORIZED,
  NOT_AUTHORIZED
}
