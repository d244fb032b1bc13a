package soliton.ngap.ie;

import soliton.per.Enumerated;

/// IMSVoiceSupportIndicator. TS 38.413 9.4.
@Enumerated
public enum ImsVoiceSupportIndicator {
  SUPPORTED,
  NOT_SUPPORTED
}
