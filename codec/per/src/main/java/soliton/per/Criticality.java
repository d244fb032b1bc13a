package soliton.per;

/// What a receiver does with an information element it does not understand: the criticality that
/// every IE of the 3GPP application protocols carries. In the order of ASN.1.
public enum Criticality {
  REJECT,
  IGNORE,
  NOTIFY;

  private static final Criticality[] ALL = values();

  /// From 0..2, as [#ordinal()] gives it.
  public static Criticality of(int ordinal) {
    return ALL[ordinal];
  }
}
