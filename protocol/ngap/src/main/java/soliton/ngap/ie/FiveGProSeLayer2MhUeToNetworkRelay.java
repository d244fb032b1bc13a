package soliton.ngap.ie;

import soliton.per.Enumerated;

/// 5G pro se layer 2 MH UE to network relay. TS 38.413 9.4.5.
@Enumerated
public enum FiveGProSeLayer2MhUeToNetworkRelay {
  AUTHORIZED,
  NOT_AUTHORIZED
}
