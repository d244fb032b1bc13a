package soliton.tun;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;
import soliton.transport.InternetChecksum;

/// Fields of IPv4, TCP and UDP in native memory (RFC 791, 9293, 768), and those few of IPv6 that
/// are needed (RFC 8200).
final class Ipv4 {
  static final int TCP = 6;
  static final int UDP = 17;
  static final int HEADER_OCTETS = 20;
  static final int UDP_HEADER_OCTETS = 8;
  static final int TOTAL_LENGTH = 2;
  static final int IDENTIFICATION = 4;
  static final int FRAGMENT = 6;
  static final int TTL = 8;
  static final int PROTOCOL = 9;
  static final int CHECKSUM = 10;
  static final int SOURCE = 12;
  static final int ADDRESSES_OCTETS = 8;
  static final int TCP_SEQUENCE = 4;
  static final int TCP_ACKNOWLEDGEMENT = 8;
  static final int TCP_DATA_OFFSET = 12;
  static final int TCP_FLAGS = 13;
  static final int TCP_CHECKSUM = 16;
  static final int UDP_LENGTH = 4;
  static final int UDP_CHECKSUM = 6;
  static final int FIN = 0x01;
  static final int PSH = 0x08;
  static final int ACK = 0x10;
  static final int CWR = 0x80;

  static final int IPV6_HEADER_OCTETS = 40;
  static final int IPV6_PAYLOAD_LENGTH = 4;
  static final int IPV6_NEXT_HEADER = 6;
  static final int IPV6_SOURCE = 8;
  private static final int IPV6_ADDRESSES_OCTETS = 32;

  private static final ValueLayout.OfShort BE16 =
      ValueLayout.JAVA_SHORT_UNALIGNED.withOrder(ByteOrder.BIG_ENDIAN);
  private static final ValueLayout.OfInt BE32 =
      ValueLayout.JAVA_INT_UNALIGNED.withOrder(ByteOrder.BIG_ENDIAN);

  private Ipv4() {}

  static int u8(MemorySegment memory, long at) {
    return memory.get(JAVA_BYTE, at) & 0xff;
  }

  static void u8(MemorySegment memory, long at, int value) {
    memory.set(JAVA_BYTE, at, (byte) value);
  }

  static int u16(MemorySegment memory, long at) {
    return memory.get(BE16, at) & 0xffff;
  }

  static void u16(MemorySegment memory, long at, int value) {
    memory.set(BE16, at, (short) value);
  }

  static int u32(MemorySegment memory, long at) {
    return memory.get(BE32, at);
  }

  static long u64(MemorySegment memory, long at) {
    return memory.get(ValueLayout.JAVA_LONG_UNALIGNED, at);
  }

  static void u32(MemorySegment memory, long at, int value) {
    memory.set(BE32, at, value);
  }

  static int headerOctets(MemorySegment memory, long packet) {
    return (u8(memory, packet) & 0xf) * 4;
  }

  /// Octets of the TCP header that begins there.
  static int tcpHeaderOctets(MemorySegment memory, long tcp) {
    return (u8(memory, tcp + TCP_DATA_OFFSET) >> 4) * 4;
  }

  static void finishHeader(MemorySegment memory, long packet, int headerOctets) {
    u16(memory, packet + CHECKSUM, 0);
    long sum = InternetChecksum.add(0, memory, packet, headerOctets);
    InternetChecksum.store(sum, memory, packet + CHECKSUM);
  }

  static boolean isIpv6(MemorySegment memory, long packet) {
    return u8(memory, packet) >> 4 == 6;
  }

  /// The sum of the pseudo-header of TCP and UDP over IPv6.
  static long pseudoHeader6(MemorySegment memory, long packet, int protocol, int octets) {
    long sum = InternetChecksum.add(0, memory, packet + IPV6_SOURCE, IPV6_ADDRESSES_OCTETS);
    return InternetChecksum.add(InternetChecksum.add(sum, protocol), octets);
  }

  /// The sum of the pseudo-header of TCP and UDP.
  static long pseudoHeader(MemorySegment memory, long packet, int protocol, int octets) {
    long sum = InternetChecksum.add(0, memory, packet + SOURCE, ADDRESSES_OCTETS);
    return InternetChecksum.add(InternetChecksum.add(sum, protocol), octets);
  }
}
