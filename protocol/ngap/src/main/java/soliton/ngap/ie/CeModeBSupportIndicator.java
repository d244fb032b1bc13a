package soliton.ngap.ie;

import soliton.per.Enumerated;

/// CEmodeBSupport-Indicator. TS 38.413 9.4.
@Enumerated
public enum CeModeBSupportIndicator {
  SUPPORTED
}
