package soliton.per;

import org.jspecify.annotations.Nullable;

/// What stands before the value of every PDU of an elementary procedure.
///
/// @param procedure procedure code, 0..255
public record PduHeader(MessageKind kind, int procedure, Criticality criticality) {
  /// Reads the header and enters the value behind it, which is left with [PerReader#leaveIe()].
  /// Null, and nothing to leave, if the octets do not begin a PDU.
  public static @Nullable PduHeader read(PerReader in) {
    int kind = in.choice(3, true, "PDU");
    if (in.isUnusable()) {
      return null;
    }
    int procedure = (int) in.integer(0, 255);
    int criticality = (int) in.integer(0, 2);
    Criticality received = Criticality.of(criticality);
    return in.enterOpenType(-1, received)
        ? new PduHeader(MessageKind.of(kind), procedure, received)
        : null;
  }
}
