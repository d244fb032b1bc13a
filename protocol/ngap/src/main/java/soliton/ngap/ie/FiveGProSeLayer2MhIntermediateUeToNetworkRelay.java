package soliton.ngap.ie;

import soliton.per.Enumerated;

/// FiveGProSeLayer2MHIntermediateUEtoNetworkRelay. TS 38.413 9.4.
@Enumerated
public enum FiveGProSeLayer2MhIntermediateUeToNetworkRelay {
  AUTHORIZED,
  NOT_AUTHORIZED
}
