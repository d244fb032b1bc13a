package soliton.ngap.ie;

import soliton.per.Enumerated;

/// SRVCC operation possible. TS 38.413 9.4.5.
@Enumerated
public enum SrvccOperationPossible {
  POSSIBLE,
  NOT_POSSIBLE
}
