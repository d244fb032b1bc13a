package soliton.ngap.ie;

import soliton.per.Enumerated;

/// GW-Context-Release-Indication. TS 38.413 9.4.
@Enumerated
public enum GwContextReleaseIndication {
  TRUE
}
