package soliton.ngap.ie;

import soliton.per.Enumerated;

/// FiveGProSeDirectCommunication. TS 38.413 9.4.
@Enumerated
public enum FiveGProSeDirectCommunication {
  AUTHORIZED,
  NOT_AUTHORIZED
}
