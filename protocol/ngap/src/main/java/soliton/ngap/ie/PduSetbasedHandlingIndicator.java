package soliton.ngap.ie;

import soliton.per.Enumerated;

/// PDU setbased handling indicator. TS 38.413 9.4.5.
@Enumerated
public enum PduSetbasedHandlingIndicator {
  SUPPORTED
}
