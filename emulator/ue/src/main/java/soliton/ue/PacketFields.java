package soliton.ue;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import soliton.base.Octets;

/// Where the fields of a packet lie that packet filters look at: IP, or an Ethernet frame with or
/// without IP inside. Positions count from the start of the packet; -1 where there is no such
/// field. It never reads beyond the packet.
///
/// @param ip the IP header
/// @param protocol of the transport, behind the extension headers of IPv6
/// @param transport the transport header; -1 in later fragments, too
/// @param etherType behind the tags of a frame
record PacketFields(
    MemorySegment memory,
    long offset,
    int length,
    int ip,
    int protocol,
    int transport,
    int etherType) {
  static final int TCP = 6;
  static final int UDP = 17;
  static final int ESP = 50;
  static final int AH = 51;
  static final int ICMPV6 = 58;
  static final int SCTP = 132;
  static final int C_TAG = 0x8100;
  static final int S_TAG = 0x88A8;
  private static final int ETHERTYPE_AT = 12;
  private static final int IPV4 = 0x0800;
  private static final int IPV6 = 0x86DD;
  private static final int IPV4_HEADER_OCTETS = 20;
  private static final int IPV6_HEADER_OCTETS = 40;
  private static final int MOST_TAGS = 2;
  private static final int MOST_EXTENSIONS = 8;

  static PacketFields of(Octets packet, boolean isFrame) {
    return of(MemorySegment.ofArray(packet.toArray()), 0, packet.length(), isFrame);
  }

  static PacketFields of(MemorySegment memory, long offset, int length, boolean isFrame) {
    int ip = 0;
    int etherType = -1;
    if (isFrame) {
      int at = ETHERTYPE_AT;
      etherType = u16(memory, offset, length, at);
      for (int tags = 0; tags < MOST_TAGS && (etherType == C_TAG || etherType == S_TAG); tags++) {
        at += 4;
        etherType = u16(memory, offset, length, at);
      }
      ip = etherType == IPV4 || etherType == IPV6 ? at + 2 : -1;
    }
    return ofIp(memory, offset, length, ip, etherType);
  }

  private static PacketFields ofIp(
      MemorySegment memory, long offset, int length, int ip, int etherType) {
    int version = ip < 0 ? -1 : u8(memory, offset, length, ip) >> 4;
    if (version == 4 && ip + IPV4_HEADER_OCTETS <= length) {
      int protocol = u8(memory, offset, length, ip + 9);
      boolean isLater = (u16(memory, offset, length, ip + 6) & 0x1fff) != 0;
      int transport = ip + (u8(memory, offset, length, ip) & 15) * 4;
      return new PacketFields(
          memory, offset, length, ip, protocol, isLater ? -1 : transport, etherType);
    }
    if (version == 6 && ip + IPV6_HEADER_OCTETS <= length) {
      return ofIpv6(memory, offset, length, ip, etherType);
    }
    return new PacketFields(memory, offset, length, -1, -1, -1, etherType);
  }

  private static PacketFields ofIpv6(
      MemorySegment memory, long offset, int length, int ip, int etherType) {
    int next = u8(memory, offset, length, ip + 6);
    int at = ip + IPV6_HEADER_OCTETS;
    for (int i = 0; i < MOST_EXTENSIONS && at >= 0 && isExtension(next); i++) {
      boolean isFragment = next == 44;
      boolean isLater = isFragment && (u16(memory, offset, length, at + 2) & 0xfff8) != 0;
      next = u8(memory, offset, length, at);
      int octets = isFragment ? 8 : (u8(memory, offset, length, at + 1) + 1) * 8;
      at = isLater || at + octets > length ? -1 : at + octets;
    }
    return new PacketFields(memory, offset, length, ip, next, at, etherType);
  }

  /// Hop-by-hop options, routing, fragment, destination options (RFC 8200 4).
  private static boolean isExtension(int next) {
    return next == 0 || next == 43 || next == 44 || next == 60;
  }

  boolean isIpv4() {
    return ip >= 0 && u8(ip) >> 4 == 4;
  }

  boolean isIpv6() {
    return ip >= 0 && u8(ip) >> 4 == 6;
  }

  boolean hasPorts() {
    return transport >= 0 && (protocol == TCP || protocol == UDP || protocol == SCTP);
  }

  /// Traffic class, or type of service.
  int trafficClass() {
    return isIpv4() ? u8(ip + 1) : isIpv6() ? (u16(ip) >> 4) & 0xff : -1;
  }

  /// The first tag of a kind, with PCP and DEI above its VID; -1 if the frame has none.
  int tag(int kind) {
    for (int tag = 0, at = ETHERTYPE_AT; etherType >= 0 && tag < MOST_TAGS; tag++, at += 4) {
      int found = u16(at);
      if (found == kind) {
        return u16(at + 2);
      }
      if (found != C_TAG && found != S_TAG) {
        return -1;
      }
    }
    return -1;
  }

  int u8(int at) {
    return u8(memory, offset, length, at);
  }

  int u16(int at) {
    return u16(memory, offset, length, at);
  }

  long u32(int at) {
    return at < 0 || at + 4 > length ? -1 : (long) u16(at) << 16 | u16(at + 2);
  }

  /// A piece as octets of its own; what lies beyond the end is zero.
  Octets octets(int at, int count) {
    byte[] copy = new byte[count];
    for (int i = 0; i < count; i++) {
      copy[i] = (byte) Math.max(0, u8(at + i));
    }
    return Octets.adopt(copy);
  }

  /// -1 beyond the end.
  private static int u8(MemorySegment memory, long offset, int length, int at) {
    return at < 0 || at >= length ? -1 : memory.get(ValueLayout.JAVA_BYTE, offset + at) & 0xff;
  }

  private static int u16(MemorySegment memory, long offset, int length, int at) {
    return at < 0 || at + 2 > length
        ? -1
        : u8(memory, offset, length, at) << 8 | u8(memory, offset, length, at + 1);
  }
}
