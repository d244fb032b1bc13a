package soliton.ngap.ie;

import soliton.per.Enumerated;

/// No PDU session indication, part of [soliton.ngap.message.HandoverRequest]. TS 38.413 9.2.3.4.
@Enumerated
public enum NoPduSessionIndication {
  TRUE
}
