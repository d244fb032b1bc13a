package soliton.ngap.ie;

import soliton.per.Enumerated;

/// FiveGProSeDirectDiscovery. TS 38.413 9.4.
@Enumerated
public enum FiveGProSeDirectDiscovery {
  AUTHORIZED,
  NOT_AUTHORIZED
}
