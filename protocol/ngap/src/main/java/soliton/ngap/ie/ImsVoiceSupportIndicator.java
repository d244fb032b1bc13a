package soliton.ngap.ie;

import soliton.per.Enumerated;

/// IMS voice support indicator. TS 38.413 9.3.1.89.
@Enumerated
public enum ImsVoiceSupportIndicator {
  SUPPORTED,
  NOT_SUPPORTED
}
