package soliton.ngap.ie;

import soliton.per.Enumerated;

/// PDUSetbasedHandlingIndicator. TS 38.413 9.4.
@Enumerated
public enum PduSetbasedHandlingIndicator {
  SUPPORTED
}
