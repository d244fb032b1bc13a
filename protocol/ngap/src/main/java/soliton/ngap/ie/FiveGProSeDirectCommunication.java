package soliton.ngap.ie;

import soliton.per.Enumerated;

/// 5G pro se direct communication. TS 38.413 9.4.5.
@Enumerated
public enum FiveGProSeDirectCommunication {
  AUTHORIZED,
  NOT_AUTHORIZED
}
