package soliton.per;

/// The character string types that occur: the first two take one octet a character in aligned PER.
public enum CharSet {
  /// A-Z a-z 0-9 space ' ( ) + , - . / : = ?
  PRINTABLE,
  /// The printing characters of ASCII and space.
  VISIBLE,
  UTF8;

  private static final String PRINTABLE_MARKS = " '()+,-./:=?";

  /// Whether the character may stand in a string of this type. UTF8 takes every one.
  public boolean allows(int c) {
    return switch (this) {
      case PRINTABLE ->
          c >= 'A' && c <= 'Z'
              || c >= 'a' && c <= 'z'
              || c >= '0' && c <= '9'
              || PRINTABLE_MARKS.indexOf(c) >= 0;
      case VISIBLE -> c >= ' ' && c <= '~';
      case UTF8 -> true;
    };
  }
}
