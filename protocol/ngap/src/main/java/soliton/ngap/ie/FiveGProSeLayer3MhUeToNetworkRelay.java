package soliton.ngap.ie;

import soliton.per.Enumerated;

/// 5G pro se layer 3 MH UE to network relay. TS 38.413 9.4.5.
@Enumerated
public enum FiveGProSeLayer3MhUeToNetworkRelay {
  AUTHORIZED,
  NOT_AUTHORIZED
}
