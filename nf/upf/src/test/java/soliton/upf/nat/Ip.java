package soliton.upf.nat;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import soliton.base.Ipv4Address;
import soliton.base.OctetWriter;
import soliton.base.Octets;
import soliton.transport.InternetChecksum;
import soliton.upf.packet.Packet;

/// Packets of IPv4 with right checksums, and whether they are still right.
final class Ip {
  static final int SYN = 0x02;
  static final int ACK = 0x10;
  static final int FIN = 0x01;
  static final int RST = 0x04;

  private Ip() {}

  static Packet udp(String from, String to) {
    return udp(from, to, 100);
  }

  static Packet udp(String from, String to, int payload) {
    return of(ends(from, to, 17), udpContent(from, to, payload));
  }

  private static OctetWriter udpContent(String from, String to, int payload) {
    return new OctetWriter()
        .u16(port(from))
        .u16(port(to))
        .u16(8 + payload)
        .u16(0)
        .octets(new byte[payload]);
  }

  static Packet tcp(String from, String to, int flags) {
    return of(
        ends(from, to, 6),
        new OctetWriter()
            .u16(port(from))
            .u16(port(to))
            .u32(1)
            .u32(2)
            .u8(0x50)
            .u8(flags)
            .u16(1000)
            .u32(0)
            .octets("data".getBytes(java.nio.charset.StandardCharsets.US_ASCII)));
  }

  static Packet icmp(String from, String to, int type, int identifier) {
    return of(
        ends(from, to, 1), new OctetWriter().u8(type).u8(0).u16(0).u16(identifier).u16(1).u32(7));
  }

  /// An error about a packet, of which it contains so many octets.
  static Packet error(String from, String to, Octets about, int octets) {
    int cut = Math.min(octets, about.length());
    return of(
        ends(from, to, 1), new OctetWriter().u8(3).u8(1).u16(0).u32(0).octets(about.slice(0, cut)));
  }

  static Packet other(String from, String to, int protocol) {
    return of(ends(from, to, protocol), new OctetWriter().u32(0).u32(0));
  }

  /// A fragment: `offset` counts in units of 8 octets.
  static Packet fragment(String from, String to, int identification, int offset, boolean more) {
    OctetWriter content =
        offset == 0 ? udpContent(from, to, 24) : new OctetWriter().octets(new byte[24]);
    byte[] octets = view(of(ends(from, to, 17), content)).toArray();
    octets[4] = (byte) (identification >> 8);
    octets[5] = (byte) identification;
    octets[6] = (byte) ((more ? 0x20 : 0) | offset >> 8);
    octets[7] = (byte) offset;
    return packet(finished(octets));
  }

  private record Ends(Ipv4Address from, Ipv4Address to, int protocol) {}

  private static Ends ends(String from, String to, int protocol) {
    return new Ends(address(from), address(to), protocol);
  }

  static Ipv4Address address(String end) {
    int colon = end.indexOf(':');
    return Ipv4Address.parse(colon < 0 ? end : end.substring(0, colon));
  }

  static int port(String end) {
    int colon = end.indexOf(':');
    return colon < 0 ? 0 : Integer.parseInt(end.substring(colon + 1));
  }

  private static Packet of(Ends ends, OctetWriter content) {
    Octets rest = content.toOctets();
    byte[] octets =
        new OctetWriter()
            .u8(0x45)
            .u8(0)
            .u16(20 + rest.length())
            .u32(0)
            .u8(64)
            .u8(ends.protocol)
            .u16(0)
            .octets(ends.from.toOctets())
            .octets(ends.to.toOctets())
            .octets(rest)
            .toOctets()
            .toArray();
    return packet(finished(octets));
  }

  private static Packet packet(byte[] octets) {
    MemorySegment memory = Arena.ofAuto().allocate(octets.length, 8);
    MemorySegment.copy(octets, 0, memory, JAVA_BYTE, 0, octets.length);
    Packet packet = new Packet();
    if (!packet.set(memory, 0, octets.length)) {
      throw new IllegalArgumentException("not a packet");
    }
    return packet;
  }

  private static byte[] finished(byte[] octets) {
    store(octets, 10, new byte[2]);
    store(octets, 10, sum(octets, 0, 20, 0));
    int at = checksumAt(octets);
    if (at > 0) {
      store(octets, at, new byte[2]);
      store(octets, at, sum(octets, 20, octets.length, pseudo(octets)));
    }
    return octets;
  }

  private static int checksumAt(byte[] octets) {
    boolean later = ((octets[6] & 0x1f) << 8 | octets[7] & 0xff) != 0;
    return later
        ? -1
        : switch (octets[9]) {
          case 6 -> 36;
          case 17 -> 26;
          case 1 -> 22;
          default -> -1;
        };
  }

  private static int pseudo(byte[] octets) {
    if (octets[9] == 1) {
      return 0;
    }
    int sum = octets[9] + octets.length - 20;
    for (int i = 12; i < 20; i += 2) {
      sum += (octets[i] & 0xff) << 8 | octets[i + 1] & 0xff;
    }
    return sum;
  }

  private static byte[] sum(byte[] octets, int from, int to, int start) {
    int sum = start;
    for (int i = from; i < to; i++) {
      sum += (i - from) % 2 == 0 ? (octets[i] & 0xff) << 8 : octets[i] & 0xff;
    }
    sum = (sum & 0xffff) + (sum >>> 16);
    sum = ~((sum & 0xffff) + (sum >>> 16));
    return new byte[] {(byte) (sum >> 8), (byte) sum};
  }

  private static void store(byte[] octets, int at, byte[] two) {
    octets[at] = two[0];
    octets[at + 1] = two[1];
  }

  static Octets view(Packet packet) {
    return Octets.adopt(
        packet.memory().asSlice(packet.offset(), packet.length()).toArray(JAVA_BYTE));
  }

  static String source(Packet packet) {
    return end(packet, true);
  }

  static String destination(Packet packet) {
    return end(packet, false);
  }

  private static String end(Packet packet, boolean source) {
    int port = source ? packet.sourcePort() : packet.destinationPort();
    return new Ipv4Address(packet.ipv4(source)) + (port < 0 ? "" : ":" + port);
  }

  static int identifier(Packet packet) {
    Octets octets = view(packet);
    return octets.at(24) << 8 | octets.at(25);
  }

  /// True if all checksums that can be checked are right.
  static boolean isIntact(Packet packet) {
    byte[] octets = view(packet).toArray();
    boolean header =
        InternetChecksum.isIntact(InternetChecksum.add(0, packet.memory(), packet.offset(), 20));
    int at = checksumAt(octets);
    boolean fragment = (octets[6] & 0x3f) != 0 || octets[7] != 0;
    if (at < 0 || fragment) {
      return header;
    }
    byte[] again = octets.clone();
    store(again, at, new byte[2]);
    byte[] right = sum(again, 20, again.length, pseudo(again));
    return header && right[0] == octets[at] && right[1] == octets[at + 1];
  }
}
