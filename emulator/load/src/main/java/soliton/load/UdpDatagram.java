package soliton.load;

import org.jspecify.annotations.Nullable;
import soliton.base.OctetReader;
import soliton.base.OctetWriter;
import soliton.base.Octets;

/// A UDP datagram (RFC 768); sent without checksum, which IPv4 allows.
record UdpDatagram(int sourcePort, int destinationPort, Octets content) {
  private static final int HEADER_OCTETS = 8;

  static @Nullable UdpDatagram parse(Octets udp) {
    OctetReader in = udp.reader();
    int source = in.u16();
    int destination = in.u16();
    int length = in.u16();
    in.skip(2);
    if (in.hasFailed() || length < HEADER_OCTETS || length > udp.length()) {
      return null;
    }
    return new UdpDatagram(source, destination, in.octets(length - HEADER_OCTETS));
  }

  Octets toOctets() {
    return new OctetWriter(HEADER_OCTETS + content.length())
        .u16(sourcePort)
        .u16(destinationPort)
        .u16(HEADER_OCTETS + content.length())
        .u16(0)
        .octets(content)
        .toOctets();
  }
}
