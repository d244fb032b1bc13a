package soliton.ngap.ie;

import soliton.per.Enumerated;

/// XrDeviceWith2Rx. TS 38.413 9.4.
@Enumerated
public enum XrDeviceWith2Rx {
  TRUE
}
