package soliton.ngap.ie;

import soliton.per.Enumerated;

/// PDU session type. TS 38.413 9.3.1.52.
@Enumerated
public enum PduSessionType {
  IPV4,
  IPV6,
  IPV4V6,
  ETHERNET,
  UNSTRUCTURED
}
