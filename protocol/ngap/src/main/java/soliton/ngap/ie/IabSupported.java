package soliton.ngap.ie;

import soliton.per.Enumerated;

/// IAB supported, part of [soliton.ngap.message.NgSetupResponse]. TS 38.413 9.2.6.2.
@Enumerated
public enum IabSupported {
  TRUE
}
