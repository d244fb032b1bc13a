package soliton.ngap.ie;

import soliton.per.Enumerated;

/// FiveGProSeLayer3UEtoNetworkRelay. TS 38.413 9.4.
@Enumerated
public enum FiveGProSeLayer3UeToNetworkRelay {
  AUTHORIZED,
  NOT_AUTHORIZED
}
