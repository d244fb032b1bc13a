package soliton.ngap.ie;

import soliton.per.Enumerated;

/// UE UP CIoT support. TS 38.413 9.3.1.160.
@Enumerated
public enum UeUpCiotSupport {
  SUPPORTED
}
