package soliton.ngap.ie;

import soliton.per.Enumerated;

/// 5G pro se layer 2 remote UE. TS 38.413 9.4.5.
@Enumerated
public enum FiveGProSeLayer2RemoteUe {
  AUTHORIZED,
  NOT_AUTHORIZED
}
