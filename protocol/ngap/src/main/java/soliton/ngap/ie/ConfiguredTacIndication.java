package soliton.ngap.ie;

import soliton.per.Enumerated;

/// Configured TAC indication. TS 38.413 9.4.5.
@Enumerated
public enum ConfiguredTacIndication {
  TRUE
}
