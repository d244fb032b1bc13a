package soliton.ngap.ie;

import soliton.per.Enumerated;

/// RRCState. TS 38.413 9.4.
@Enumerated
public enum RrcState {
  INACTIVE,
  CONNECTED
}
