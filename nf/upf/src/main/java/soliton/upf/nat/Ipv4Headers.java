package soliton.upf.nat;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;
import soliton.upf.packet.Packet;

/// Reads and rewrites headers of IPv4, TCP, UDP and ICMP in place; checksums are adjusted by what
/// has changed (RFC 1624), so that a packet that was broken on the way stays broken. The caller has
/// checked lengths with [#kind].
///
/// ```
///   IPv4: 0 version, header length   6 flags, fragment offset   9 protocol   10 checksum
///         12 source   16 destination
///   TCP:  0, 2 ports   13 flags   16 checksum        UDP:  0, 2 ports   6 checksum
///   ICMP: 0 type   2 checksum   4 identifier of queries   8 packet that an error is about
/// ```
final class Ipv4Headers {
  static final int ICMP = 1;
  static final int LEAST_OCTETS = 20;
  static final int SOURCE = 12;
  static final int DESTINATION = 16;
  static final int CHECKSUM = 10;
  private static final int TCP_OCTETS = 20;
  private static final int OTHER_OCTETS = 8;

  private static final ValueLayout.OfShort SHORT =
      ValueLayout.JAVA_SHORT_UNALIGNED.withOrder(ByteOrder.BIG_ENDIAN);
  private static final ValueLayout.OfInt INT =
      ValueLayout.JAVA_INT_UNALIGNED.withOrder(ByteOrder.BIG_ENDIAN);

  /// What a translation can do with a packet.
  enum Kind {
    /// TCP, UDP, or a query of ICMP: it has ports, or an identifier.
    FLOW,
    /// An error of ICMP.
    ERROR,
    /// A fragment without transport header.
    FRAGMENT,
    /// A protocol that is not translated.
    OTHER,
    /// The transport header is not complete.
    BROKEN
  }

  private Ipv4Headers() {}

  /// @param outward queries come from phones, their replies from the data network
  static Kind kind(MemorySegment memory, long at, int length, boolean outward) {
    if ((u16(memory, at + 6) & 0x1fff) != 0) {
      return Kind.FRAGMENT;
    }
    int rest = length - headerOctets(memory, at);
    return switch (protocol(memory, at)) {
      case Packet.TCP -> rest < TCP_OCTETS ? Kind.BROKEN : Kind.FLOW;
      case Packet.UDP -> rest < OTHER_OCTETS ? Kind.BROKEN : Kind.FLOW;
      case ICMP ->
          rest < OTHER_OCTETS
              ? Kind.BROKEN
              : kindOfIcmp(u8(memory, at + headerOctets(memory, at)), outward);
      default -> Kind.OTHER;
    };
  }

  private static Kind kindOfIcmp(int type, boolean outward) {
    return switch (type) {
      case 8, 13 -> outward ? Kind.FLOW : Kind.OTHER; // echo, timestamp
      case 0, 14 -> outward ? Kind.OTHER : Kind.FLOW; // their replies
      case 3, 4, 11, 12 -> Kind.ERROR; // unreachable, quench, time exceeded, parameter problem
      default -> Kind.OTHER;
    };
  }

  static int headerOctets(MemorySegment memory, long at) {
    return (u8(memory, at) & 0xf) * 4;
  }

  static int protocol(MemorySegment memory, long at) {
    return u8(memory, at + 9);
  }

  static boolean isFirstFragment(MemorySegment memory, long at) {
    return (u16(memory, at + 6) & 0x3fff) == 0x2000;
  }

  static int identification(MemorySegment memory, long at) {
    return u16(memory, at + 4);
  }

  static int source(MemorySegment memory, long at) {
    return memory.get(INT, at + SOURCE);
  }

  static int destination(MemorySegment memory, long at) {
    return memory.get(INT, at + DESTINATION);
  }

  /// Port of a flow; of a query of ICMP, the identifier is that of this end and 0 that of the
  // other.
  static int port(MemorySegment memory, long at, boolean source, boolean outward) {
    long transport = at + headerOctets(memory, at);
    if (protocol(memory, at) == ICMP) {
      return source == outward ? u16(memory, transport + 4) : 0;
    }
    return u16(memory, transport + (source ? 0 : 2));
  }

  static int tcpFlags(MemorySegment memory, long at) {
    return protocol(memory, at) == Packet.TCP ? u8(memory, at + headerOctets(memory, at) + 13) : 0;
  }

  /// Gives a packet, or first fragment, another source or destination.
  static void rewrite(MemorySegment memory, long at, boolean source, int address, int port) {
    long transport = at + headerOctets(memory, at);
    int protocol = protocol(memory, at);
    long portAt = transport + (protocol == ICMP ? 4 : source ? 0 : 2);
    int byPort = difference(u16(memory, portAt), port);
    memory.set(SHORT, portAt, (short) port);
    int byAddress = rewriteAddress(memory, at, source, address);
    switch (protocol) {
      case Packet.TCP -> adjust(memory, transport + 16, byPort + byAddress);
      case Packet.UDP -> adjustUdp(memory, transport + 6, byPort + byAddress);
      default -> adjust(memory, transport + 2, byPort);
    }
  }

  /// Gives a packet another address, and adjusts the checksum of its header.
  ///
  /// @return by how much the sum of the address has changed
  static int rewriteAddress(MemorySegment memory, long at, boolean source, int address) {
    long field = at + (source ? SOURCE : DESTINATION);
    int before = memory.get(INT, field);
    int difference =
        difference(before >>> 16, address >>> 16) + difference(before & 0xffff, address & 0xffff);
    memory.set(INT, field, address);
    adjust(memory, at + CHECKSUM, difference);
    return difference;
  }

  static int difference(int before, int after) {
    return (~before & 0xffff) + (after & 0xffff);
  }

  static void adjust(MemorySegment memory, long at, int difference) {
    int sum = (~u16(memory, at) & 0xffff) + difference;
    sum = (sum & 0xffff) + (sum >>> 16);
    sum = (sum & 0xffff) + (sum >>> 16);
    memory.set(SHORT, at, (short) ~sum);
  }

  /// A checksum of 0 means that there is none (RFC 768).
  static void adjustUdp(MemorySegment memory, long at, int difference) {
    if (u16(memory, at) != 0) {
      adjust(memory, at, difference);
      if (u16(memory, at) == 0) {
        memory.set(SHORT, at, (short) 0xffff);
      }
    }
  }

  static int u8(MemorySegment memory, long at) {
    return memory.get(JAVA_BYTE, at) & 0xff;
  }

  static int u16(MemorySegment memory, long at) {
    return memory.get(SHORT, at) & 0xffff;
  }

  static void u16(MemorySegment memory, long at, int value) {
    memory.set(SHORT, at, (short) value);
  }
}
