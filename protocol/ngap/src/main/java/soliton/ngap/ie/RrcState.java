package soliton.ngap.ie;

import soliton.per.Enumerated;

/// RRC state. TS 38.413 9.3.1.92.
@Enumerated
public enum RrcState {
  INACTIVE,
  CONNECTED
}
