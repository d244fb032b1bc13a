package soliton.per;

import soliton.base.Octets;

/// One error found while decoding, attached to the information element with an identity that
/// encloses it most closely. What follows from it is decided by the rules of the protocol.
///
/// @param ieId identity of the IE, or -1 if the fault lies outside any
/// @param criticality the one received with the IE; for a missing IE the one specified
/// @param where the type or component that was wrong, for people
/// @param content what was received as the value of the IE, for relay and for people
public record Diagnostic(
    int ieId, Criticality criticality, Kind kind, String where, Octets content) {
  /// What is wrong with the IE.
  public enum Kind {
    /// An unknown identity, or a value outside the logical range.
    NOT_UNDERSTOOD,
    /// A mandatory IE is not there.
    MISSING,
    /// The IE comes before one that should precede it.
    WRONG_ORDER,
    /// The IE occurs more often than it may.
    REPEATED,
    /// The octets are no encoding of the type.
    MALFORMED
  }

  @Override
  public String toString() {
    return "%s IE %d (%s) at %s".formatted(kind, ieId, criticality, where);
  }
}
