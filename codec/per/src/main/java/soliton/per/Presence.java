package soliton.per;

/// Whether an information element must be there. In the order of ASN.1.
public enum Presence {
  OPTIONAL,
  CONDITIONAL,
  MANDATORY
}
