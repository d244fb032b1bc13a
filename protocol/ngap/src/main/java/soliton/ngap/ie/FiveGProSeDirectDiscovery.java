package soliton.ngap.ie;

import soliton.per.Enumerated;

/// 5G pro se direct discovery. TS 38.413 9.4.5.
@Enumerated
public enum FiveGProSeDirectDiscovery {
  AUTHORIZED,
  NOT_AUTHORIZED
}
