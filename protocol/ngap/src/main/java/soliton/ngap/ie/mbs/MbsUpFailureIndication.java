package soliton.ngap.ie.mbs;

import soliton.per.Enumerated;

/// MBS UP failure indication. TS 38.413 9.4.5.
@Enumerated
public enum MbsUpFailureIndication implements MbsNguFailureIndication {
  NG_U_PATH_FAILURE_DETECTED
}
