package soliton.pfcp;

import java.util.List;
import org.jspecify.annotations.Nullable;
import soliton.pfcp.ie.Cause;
import soliton.tlv.Diagnostic;

/// The cause with which a request is refused, and the element that is to blame
/// (TS 29.244 7.6.3 to 7.6.8).
///
/// @param offendingIe a type, or null if no element is to blame
public record Rejection(Cause cause, @Nullable Integer offendingIe) {

  static final Rejection OF_LENGTH = new Rejection(Cause.INVALID_LENGTH, null);

  public static Rejection of(Cause cause) {
    return new Rejection(cause, null);
  }

  public static Rejection of(Cause cause, int offendingIe) {
    return new Rejection(cause, offendingIe);
  }

  /// The answer to the first error among the diagnostics, or null if there is none.
  static @Nullable Rejection of(List<Diagnostic> diagnostics) {
    for (Diagnostic each : diagnostics) {
      if (each.isError()) {
        return new Rejection(causeOf(each), each.type() == 0 ? null : Integer.valueOf(each.type()));
      }
    }
    return null;
  }

  private static Cause causeOf(Diagnostic diagnostic) {
    return switch (diagnostic.fault()) {
      case MISSING ->
          diagnostic.presence() == soliton.tlv.Presence.MANDATORY
              ? Cause.MANDATORY_IE_MISSING
              : Cause.CONDITIONAL_IE_MISSING;
      case INVALID_LENGTH -> Cause.INVALID_LENGTH;
      case INCORRECT -> Cause.MANDATORY_IE_INCORRECT;
      case UNKNOWN, REPEATED -> throw new IllegalArgumentException("no error: " + diagnostic);
    };
  }
}
