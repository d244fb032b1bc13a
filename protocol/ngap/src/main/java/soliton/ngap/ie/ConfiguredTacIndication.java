package soliton.ngap.ie;

import soliton.per.Enumerated;

/// ConfiguredTACIndication. TS 38.413 9.4.
@Enumerated
public enum ConfiguredTacIndication {
  TRUE
}
