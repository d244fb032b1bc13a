package soliton.ngap.ie;

import soliton.per.Enumerated;

/// FiveGProSeLayer2MHRemote. TS 38.413 9.4.
@Enumerated
public enum FiveGProSeLayer2MhRemote {
  AUTHORIZED,
  NOT_AUTHORIZED
}
