package soliton.tlv;

/// Something wrong with an information element of a decoded message.
///
/// @param fault what is wrong
/// @param type the type of the element; 0 if the end of the message is not an element
/// @param enclosing the type of the group that it is in; 0 at message level
/// @param presence how necessary the element is, its groups considered
public record Diagnostic(Fault fault, int type, int enclosing, Presence presence) {

  /// What can be wrong with an element (TS 29.244 7.6.6 to 7.6.10).
  public enum Fault {
    /// It is required and not there.
    MISSING,
    /// It is longer than what encloses it, or shorter than its content needs.
    INVALID_LENGTH,
    /// Its content is not allowed.
    INCORRECT,
    /// Its type is not known here; it was ignored.
    UNKNOWN,
    /// It came more often than allowed; the first ones count.
    REPEATED
  }

  /// True if the receiver has to reject the message; otherwise the element was treated as absent.
  public boolean isError() {
    return switch (fault) {
      case INVALID_LENGTH -> true;
      case MISSING, INCORRECT -> presence.isVerified();
      case UNKNOWN, REPEATED -> false;
    };
  }
}
