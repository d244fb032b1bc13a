package soliton.ngap.ie;

import soliton.per.Enumerated;

/// FiveGProSeLayer2Multipath. TS 38.413 9.4.
@Enumerated
public enum FiveGProSeLayer2Multipath {
  AUTHORIZED,
  NOT_AUTHORIZED
}
