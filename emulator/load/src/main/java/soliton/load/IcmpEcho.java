package soliton.load;

import org.jspecify.annotations.Nullable;
import soliton.base.OctetReader;
import soliton.base.OctetWriter;
import soliton.base.Octets;

/// ICMP echo request or reply (RFC 792).
record IcmpEcho(boolean isRequest, int identifier, int sequence, Octets content) {
  private static final int REQUEST = 8;
  private static final int REPLY = 0;

  /// Null for other messages of ICMP and broken ones.
  static @Nullable IcmpEcho parse(Octets icmp) {
    OctetReader in = icmp.reader();
    int type = in.u8();
    int code = in.u8();
    in.skip(2);
    int identifier = in.u16();
    int sequence = in.u16();
    if (in.hasFailed() || type != REQUEST && type != REPLY || code != 0 || Checksum.of(icmp) != 0) {
      return null;
    }
    return new IcmpEcho(type == REQUEST, identifier, sequence, in.rest());
  }

  IcmpEcho reply() {
    return new IcmpEcho(false, identifier, sequence, content);
  }

  Octets toOctets() {
    return message(Checksum.of(message(0)));
  }

  private Octets message(int checksum) {
    return new OctetWriter(8 + content.length())
        .u8(isRequest ? REQUEST : REPLY)
        .u8(0)
        .u16(checksum)
        .u16(identifier)
        .u16(sequence)
        .octets(content)
        .toOctets();
  }
}
