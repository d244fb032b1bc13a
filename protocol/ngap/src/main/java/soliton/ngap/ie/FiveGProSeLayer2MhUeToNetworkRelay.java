package soliton.ngap.ie;

import soliton.per.Enumerated;

/// FiveGProSeLayer2MHUEtoNetworkRelay. TS 38.413 9.4.
@Enumerated
public enum FiveGProSeLayer2MhUeToNetworkRelay {
  AUTHORIZED,
  NOT_AUTHORIZED
}
