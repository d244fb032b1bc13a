package soliton.sbi;

/// Session and service continuity modes (TS 29.571 5.4.3.6).
public enum SscMode {
  SSC_MODE_1,
  SSC_MODE_2,
  SSC_MODE_3
}
