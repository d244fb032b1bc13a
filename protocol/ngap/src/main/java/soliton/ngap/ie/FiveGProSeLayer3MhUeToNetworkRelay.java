package soliton.ngap.ie;

import soliton.per.Enumerated;

/// FiveGProSeLayer3MHUEtoNetworkRelay. TS 38.413 9.4.
@Enumerated
public enum FiveGProSeLayer3MhUeToNetworkRelay {
  AUTHORIZED,
  NOT_AUTHORIZED
}
