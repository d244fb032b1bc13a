package soliton.ngap.ie;

import soliton.per.Enumerated;

/// FiveGProSeLayer2UEtoUERemote. TS 38.413 9.4.
@Enumerated
public enum FiveGProSeLayer2UeToUeRemote {
  AUTHORIZED,
  NOT_AUTHORIZED
}
