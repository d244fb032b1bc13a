package soliton.per;

/// The three forms of a protocol data unit of an elementary procedure. In the order of ASN.1.
public enum MessageKind {
  INITIATING,
  SUCCESSFUL,
  UNSUCCESSFUL;

  private static final MessageKind[] ALL = values();

  /// From 0..2, as [#ordinal()] gives it.
  public static MessageKind of(int ordinal) {
    return ALL[ordinal];
  }
}
