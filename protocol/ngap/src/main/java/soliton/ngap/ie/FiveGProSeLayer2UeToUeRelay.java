package soliton.ngap.ie;

import soliton.per.Enumerated;

/// FiveGProSeLayer2UEtoUERelay. TS 38.413 9.4.
@Enumerated
public enum FiveGProSeLayer2UeToUeRelay {
  AUTHORIZED,
  NOT_AUTHORIZED
}
