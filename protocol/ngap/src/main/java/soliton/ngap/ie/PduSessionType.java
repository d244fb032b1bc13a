package soliton.ngap.ie;

import soliton.per.Enumerated;

/// PDUSessionType. TS 38.413 9.4.
@Enumerated
public enum PduSessionType {
  IPV4,
  IPV6,
  IPV4V6,
  ETHERNET,
  UNSTRUCTURED
}
