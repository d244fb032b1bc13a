package soliton.sbi;

/// PDU session types (TS 29.571 5.4.3.3).
public enum PduSessionType {
  IPV4,
  IPV6,
  IPV4V6,
  UNSTRUCTURED,
  ETHERNET
}
