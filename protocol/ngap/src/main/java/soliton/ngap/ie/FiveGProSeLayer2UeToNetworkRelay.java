package soliton.ngap.ie;

import soliton.per.Enumerated;

/// FiveGProSeLayer2UEtoNetworkRelay. TS 38.413 9.4.
@Enumerated
public enum FiveGProSeLayer2UeToNetworkRelay {
  AUTHORIZED,
  NOT_AUTHORIZED
}
