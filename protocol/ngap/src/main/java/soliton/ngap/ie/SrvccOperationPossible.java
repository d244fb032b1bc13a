package soliton.ngap.ie;

import soliton.per.Enumerated;

/// SRVCCOperationPossible. TS 38.413 9.4.
@Enumerated
public enum SrvccOperationPossible {
  POSSIBLE,
  NOT_POSSIBLE
}
