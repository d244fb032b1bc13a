package soliton.ngap.ie;

import soliton.per.Enumerated;

/// SL positioning ranging authorized. TS 38.413 9.4.5.
@Enumerated
public enum SlPositioningRangingAuthorized {
  AUTHORIZED,
  NOT_AUTHORIZED
}
