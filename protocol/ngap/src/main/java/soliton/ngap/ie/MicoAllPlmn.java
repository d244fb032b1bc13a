package soliton.ngap.ie;

import soliton.per.Enumerated;

/// MicoAllPLMN. TS 38.413 9.4.
@Enumerated
public enum MicoAllPlmn {
  TRUE
}
