package soliton.pfcp;

import org.jspecify.annotations.Nullable;
import soliton.base.OctetWriter;

/// The header of a PFCP message (TS 29.244 7.2.2).
///
///              bits   8   7   6     5   4     3    2   1
///          octet 1  | version 1  | spare  | FO | MP | S |
///          octet 2  | message type                      |
///          3..4     | length, without octets 1 to 4     |
///          5..12    | SEID, if S                        |
///          3 octets | sequence number                   |
///          1 octet  | priority, if MP   | spare         |
///
/// @param type 0..255
/// @param seid the session at the receiver, 0 if not known; null in messages of the node
/// @param sequence 0..2^24-1
/// @param priority 0 (highest) to 15; null if not given
/// @param followOn another message follows in the datagram
public record Header(
    int type, @Nullable Long seid, int sequence, @Nullable Integer priority, boolean followOn) {
  public static final int VERSION = 1;

  /// Octets that the length field does not count.
  static final int FIRST_OCTETS = 4;

  static final int NODE_OCTETS = 8;
  static final int SESSION_OCTETS = 16;
  static final int FLAG_S = 1;
  static final int FLAG_MP = 2;
  static final int FLAG_FO = 4;

  private static final int MAX_SEQUENCE = 0xffffff;

  public Header {
    if (sequence < 0 || sequence > MAX_SEQUENCE) {
      throw new IllegalArgumentException("sequence number " + sequence + " has over 24 bits");
    }
  }

  /// The header of a message about the node.
  public static Header ofNode(int type, int sequence) {
    return new Header(type, null, sequence, null, false);
  }

  /// The header of a message about a session.
  public static Header ofSession(int type, long seid, int sequence) {
    return new Header(type, seid, sequence, null, false);
  }

  /// Writes it with a length of 0, which [Pfcp] fills in.
  void encode(OctetWriter to) {
    int flags =
        (seid == null ? 0 : FLAG_S) | (priority == null ? 0 : FLAG_MP) | (followOn ? FLAG_FO : 0);
    to.u8(VERSION << 5 | flags).u8(type).u16(0);
    if (seid != null) {
      to.u64(seid);
    }
    to.u24(sequence).u8(priority == null ? 0 : priority << 4);
  }
}
