package soliton.ngap.ie;

import soliton.per.Enumerated;

/// UE-UP-CIoT-Support. TS 38.413 9.4.
@Enumerated
public enum UeUpCiotSupport {
  SUPPORTED
}
