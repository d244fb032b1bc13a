package soliton.l3;

/// One thing that was wrong or strange in a received message: what the error handling of the
/// protocol (TS 24.501 clause 7) decides on.
///
/// @param kind what was wrong
/// @param element name of the element in the message, `?` if it is unknown
/// @param iei identifier of the element, or -1 in the imperative part and for the header
/// @param value what was received instead: a code, a length or a message type; -1 if there is
///     nothing to tell
public record Diagnostic(Kind kind, String element, int iei, int value) {
  /// The kinds of error that TS 24.007 11.4 and TS 24.501 7.2 to 7.7 tell apart.
  public enum Kind {
    /// Too short for a complete message type (7.2.1).
    MESSAGE_TOO_SHORT(true),
    /// Not one of the protocol discriminators of this protocol (TS 24.007 11.2.3.1.1A).
    UNKNOWN_DISCRIMINATOR(true),
    /// A security header type that is reserved, or other than plain in a message handed over as
    /// plain.
    UNEXPECTED_SECURITY_HEADER(true),
    /// A PDU session identity that is reserved or not assigned (7.3.2).
    RESERVED_SESSION_IDENTITY(true),
    /// A procedure transaction identity that is reserved (7.3.1).
    RESERVED_TRANSACTION_IDENTITY(true),
    /// A message type that is not defined in this direction (7.4).
    UNKNOWN_MESSAGE_TYPE(true),
    /// The message ends before the end of the imperative part (7.5.1).
    MISSING_MANDATORY(true),
    /// A syntactically incorrect mandatory element (7.5.1).
    INVALID_MANDATORY(true),
    /// An unknown element that is encoded as "comprehension required" (7.5.1 b).
    COMPREHENSION_REQUIRED(true),
    /// An unknown element, skipped (7.6.1).
    UNKNOWN_ELEMENT(false),
    /// An element after one that comes later in the table (7.6.2).
    OUT_OF_SEQUENCE(false),
    /// A repeated element: the first counts (7.6.3).
    REPEATED(false),
    /// A syntactically incorrect optional element, treated as absent (7.7.1).
    INVALID_OPTIONAL(false),
    /// A conditional element that is missing, or present where it must not be (7.7.2).
    CONDITIONAL(true),
    /// A value without meaning, replaced by the default that the clause of the element names.
    UNKNOWN_VALUE(false);

    private final boolean fatal;

    Kind(boolean fatal) {
      this.fatal = fatal;
    }

    /// True if the message as a whole is affected, false if it can be used as it is.
    public boolean isFatal() {
      return fatal;
    }
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder(kind.name().toLowerCase(java.util.Locale.ROOT));
    text.append(' ').append(element);
    if (iei >= 0) {
      text.append(" iei=%02x".formatted(iei));
    }
    if (value >= 0) {
      text.append(" value=").append(value);
    }
    return text.toString();
  }
}
