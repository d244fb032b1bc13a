package soliton.upf.packet;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;
import soliton.transport.InternetChecksum;

/// Writes ICMP messages about packets that cannot go on (RFC 792, RFC 1191, RFC 4443). They come
/// from the address that the packet was sent to: a router inside a UPF has none of its own.
public final class IcmpErrors {
  /// Octets that a message has at most: what every host must take (RFC 1812 4.3.2.3, RFC 4443 2.4).
  public static final int MOST_OCTETS = 1280;

  private static final int MOST_IPV4_OCTETS = 576;
  private static final int IPV4_OCTETS = 20;
  private static final int IPV6_OCTETS = 40;
  private static final int ICMP_OCTETS = 8;
  private static final int HOP_LIMIT = 64;

  private static final int DESTINATION_UNREACHABLE = 3;
  private static final int FRAGMENTATION_NEEDED = 4;
  private static final int TIME_EXCEEDED = 11;
  private static final int TIME_EXCEEDED_V6 = 3;
  private static final int PACKET_TOO_BIG_V6 = 2;

  private static final ValueLayout.OfShort SHORT =
      ValueLayout.JAVA_SHORT_UNALIGNED.withOrder(ByteOrder.BIG_ENDIAN);
  private static final ValueLayout.OfInt INT =
      ValueLayout.JAVA_INT_UNALIGNED.withOrder(ByteOrder.BIG_ENDIAN);

  private IcmpErrors() {}

  /// True if its sender may be told of an error: RFC 1812 4.3.2.7, RFC 4443 2.4 (e).
  public static boolean isAllowedAbout(Packet packet) {
    if (packet.isIcmpError() || packet.isLaterFragment()) {
      return false;
    }
    if (packet.isIpv4()) {
      return isUnicast(packet.ipv4(true)) && isUnicast(packet.ipv4(false));
    }
    long source = packet.ipv6Prefix(true);
    boolean unspecified = source == 0 && packet.ipv6InterfaceId(true) == 0;
    boolean multicast = source >>> 56 == 0xff || packet.ipv6Prefix(false) >>> 56 == 0xff;
    return !unspecified && !multicast;
  }

  private static boolean isUnicast(int address) {
    return address != 0 && address >>> 28 < 0xe;
  }

  /// Writes that a packet is longer than the way it must go.
  ///
  /// @return octets written, at most [#MOST_OCTETS]
  public static int tooBig(Packet about, int mtu, MemorySegment to, long at) {
    return about.isIpv4()
        ? write4(about, DESTINATION_UNREACHABLE << 24 | FRAGMENTATION_NEEDED << 16, mtu, to, at)
        : write6(about, PACKET_TOO_BIG_V6 << 24, mtu, to, at);
  }

  /// Writes that a packet was forwarded too often.
  ///
  /// @return octets written, at most [#MOST_OCTETS]
  public static int timeExceeded(Packet about, MemorySegment to, long at) {
    return about.isIpv4()
        ? write4(about, TIME_EXCEEDED << 24, 0, to, at)
        : write6(about, TIME_EXCEEDED_V6 << 24, 0, to, at);
  }

  private static int write4(Packet about, int kind, int rest, MemorySegment to, long at) {
    int quoted = Math.min(about.length(), MOST_IPV4_OCTETS - IPV4_OCTETS - ICMP_OCTETS);
    int length = IPV4_OCTETS + ICMP_OCTETS + quoted;
    to.set(INT, at, 0x45c0_0000 | length); // precedence of internetwork control
    to.set(INT, at + 4, 0);
    to.set(INT, at + 8, HOP_LIMIT << 24 | Packet.ICMP << 16);
    to.set(INT, at + 12, about.ipv4(false));
    to.set(INT, at + 16, about.ipv4(true));
    PacketEdits.finishIpv4(to, at, IPV4_OCTETS);
    long icmp = at + IPV4_OCTETS;
    body(about, kind, rest, quoted, to, icmp);
    InternetChecksum.store(InternetChecksum.add(0, to, icmp, ICMP_OCTETS + quoted), to, icmp + 2);
    return length;
  }

  private static int write6(Packet about, int kind, int rest, MemorySegment to, long at) {
    int quoted = Math.min(about.length(), MOST_OCTETS - IPV6_OCTETS - ICMP_OCTETS);
    int payload = ICMP_OCTETS + quoted;
    to.set(INT, at, 6 << 28);
    to.set(SHORT, at + 4, (short) payload);
    to.set(JAVA_BYTE, at + 6, (byte) Packet.ICMPV6);
    to.set(JAVA_BYTE, at + 7, (byte) HOP_LIMIT);
    MemorySegment.copy(about.memory(), about.offset() + 24, to, at + 8, 16);
    MemorySegment.copy(about.memory(), about.offset() + 8, to, at + 24, 16);
    long icmp = at + IPV6_OCTETS;
    body(about, kind, rest, quoted, to, icmp);
    long sum = InternetChecksum.add(0, to, at + 8, 32);
    sum = InternetChecksum.add(sum, payload);
    sum = InternetChecksum.add(sum, Packet.ICMPV6);
    InternetChecksum.store(InternetChecksum.add(sum, to, icmp, payload), to, icmp + 2);
    return IPV6_OCTETS + payload;
  }

  private static void body(
      Packet about, int kind, int rest, int quoted, MemorySegment to, long at) {
    to.set(INT, at, kind);
    to.set(INT, at + 4, rest);
    MemorySegment.copy(about.memory(), about.offset(), to, at + ICMP_OCTETS, quoted);
  }
}
