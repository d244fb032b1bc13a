package soliton.ngap.ie;

import soliton.per.Enumerated;

/// FiveGProSeLayer2RemoteUE. TS 38.413 9.4.
@Enumerated
public enum FiveGProSeLayer2RemoteUe {
  AUTHORIZED,
  NOT_AUTHORIZED
}
