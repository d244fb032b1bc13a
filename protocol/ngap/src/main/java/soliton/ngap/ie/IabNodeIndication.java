package soliton.ngap.ie;

import soliton.per.Enumerated;

/// Iab node indication, part of [soliton.ngap.message.InitialUeMessage]. TS 38.413 9.2.5.1.
@Enumerated
public enum IabNodeIndication {
  TRUE
}
