package soliton.sbi;

/// Radio access technologies (TS 29.571 5.4.3.2), those of 3GPP access to the 5G core.
public enum RatType {
  NR,
  EUTRA,
  NR_REDCAP
}
