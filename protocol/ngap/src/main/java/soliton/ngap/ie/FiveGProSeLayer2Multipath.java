package soliton.ngap.ie;

import soliton.per.Enumerated;

/// 5G pro se layer 2 multipath. TS 38.413 9.4.5.
@Enumerated
public enum FiveGProSeLayer2Multipath {
  AUTHORIZED,
  NOT_AUTHORIZED
}
