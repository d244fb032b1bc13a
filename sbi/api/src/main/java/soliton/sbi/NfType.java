package soliton.sbi;

/// Types of network functions (TS 29.510 6.1.6.3.3), those that Soliton has.
public enum NfType {
  AMF,
  SMF,
  UPF,
  AUSF,
  UDM,
  UDR,
  PCF,
  NRF,
  NSSF
}
