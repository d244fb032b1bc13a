package soliton.ngap.ie;

import soliton.per.Enumerated;

/// MICO mode indication. TS 38.413 9.3.1.23.
@Enumerated
public enum MicoModeIndication {
  TRUE
}
