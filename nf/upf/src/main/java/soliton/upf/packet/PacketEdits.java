package soliton.upf.packet;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;
import soliton.transport.InternetChecksum;

/// Changes of IP headers where they lie, each with the checksum that covers it (RFC 1624).
public final class PacketEdits {
  private static final int IPV4_CHECKSUM = 10;
  private static final int TCP_CHECKSUM = 16;
  private static final int UDP_CHECKSUM = 6;
  private static final int ICMPV6_CHECKSUM = 2;
  private static final ValueLayout.OfShort SHORT =
      ValueLayout.JAVA_SHORT_UNALIGNED.withOrder(ByteOrder.BIG_ENDIAN);
  private static final ValueLayout.OfInt INT =
      ValueLayout.JAVA_INT_UNALIGNED.withOrder(ByteOrder.BIG_ENDIAN);
  private static final ValueLayout.OfLong LONG =
      ValueLayout.JAVA_LONG_UNALIGNED.withOrder(ByteOrder.BIG_ENDIAN);

  private PacketEdits() {}

  private static int u16(MemorySegment memory, long at) {
    return memory.get(SHORT, at) & 0xffff;
  }

  /// Sets a 16-bit word, and mends a checksum that covers it.
  private static void set(MemorySegment memory, long at, int word, long checksumAt) {
    int before = u16(memory, at);
    memory.set(SHORT, at, (short) word);
    mend(memory, checksumAt, before, word);
  }

  private static void mend(MemorySegment memory, long checksumAt, int before, int after) {
    int sum = (~u16(memory, checksumAt) & 0xffff) + (~before & 0xffff) + after;
    sum = (sum & 0xffff) + (sum >>> 16);
    sum = (sum & 0xffff) + (sum >>> 16);
    memory.set(SHORT, checksumAt, (short) ~sum);
  }

  /// One hop less; only if there is more than one left.
  public static void passHop(Packet packet) {
    MemorySegment memory = packet.memory();
    long at = packet.offset();
    if (packet.isIpv4()) {
      set(memory, at + 8, u16(memory, at + 8) - 0x100, at + IPV4_CHECKSUM);
    } else {
      memory.set(JAVA_BYTE, at + 7, (byte) (packet.hopLimit() - 1));
    }
  }

  /// Sets type of service or traffic class, 8 bits.
  public static void setTypeOfService(Packet packet, int octet) {
    MemorySegment memory = packet.memory();
    long at = packet.offset();
    int word = u16(memory, at);
    if (packet.isIpv4()) {
      set(memory, at, word & 0xff00 | octet, at + IPV4_CHECKSUM);
    } else {
      memory.set(SHORT, at, (short) (word & 0xf00f | octet << 4));
    }
    packet.noteTypeOfService(octet);
  }

  /// Sets the destination address of a packet of IPv4.
  public static void setDestination(Packet packet, int address) {
    MemorySegment memory = packet.memory();
    long at = packet.offset() + 16;
    int before = memory.get(INT, at);
    memory.set(INT, at, address);
    long checksum = packet.offset() + IPV4_CHECKSUM;
    mend(memory, checksum, before >>> 16, address >>> 16);
    mend(memory, checksum, before & 0xffff, address & 0xffff);
    mendTransport(packet, before >>> 16, address >>> 16);
    mendTransport(packet, before & 0xffff, address & 0xffff);
  }

  /// Sets the destination address of a packet of IPv6.
  public static void setDestination(Packet packet, long high, long low) {
    setHalf(packet, 24, high);
    setHalf(packet, 32, low);
  }

  private static void setHalf(Packet packet, int field, long half) {
    MemorySegment memory = packet.memory();
    long at = packet.offset() + field;
    long before = memory.get(LONG, at);
    memory.set(LONG, at, half);
    for (int shift = 48; shift >= 0; shift -= 16) {
      mendTransport(packet, (int) (before >>> shift) & 0xffff, (int) (half >>> shift) & 0xffff);
    }
  }

  /// Sets the destination port of a packet that shows its ports, of TCP or UDP.
  public static void setDestinationPort(Packet packet, int port) {
    long at = packet.offset() + packet.transport() + 2;
    int before = u16(packet.memory(), at);
    packet.memory().set(SHORT, at, (short) port);
    mendTransport(packet, before, port);
    packet.adoptPorts(packet.sourcePort(), port);
  }

  private static void mendTransport(Packet packet, int before, int after) {
    int field =
        switch (packet.protocol()) {
          case Packet.TCP -> TCP_CHECKSUM;
          case Packet.UDP, Packet.UDP_LITE -> UDP_CHECKSUM;
          case Packet.ICMPV6 -> packet.isIpv4() ? -1 : ICMPV6_CHECKSUM;
          default -> -1;
        };
    long at = packet.offset() + packet.transport() + field;
    if (field < 0 || packet.isLaterFragment() || packet.transport() + field + 2 > packet.length()) {
      return;
    }
    boolean none = packet.protocol() == Packet.UDP && u16(packet.memory(), at) == 0;
    if (!none) {
      mend(packet.memory(), at, before, after);
      if (packet.protocol() == Packet.UDP && u16(packet.memory(), at) == 0) {
        packet.memory().set(SHORT, at, (short) 0xffff); // 0 would say that there is none
      }
    }
  }

  /// Computes the checksum of a header of IPv4.
  public static void finishIpv4(MemorySegment memory, long at, int headerOctets) {
    memory.set(SHORT, at + IPV4_CHECKSUM, (short) 0);
    InternetChecksum.store(
        InternetChecksum.add(0, memory, at, headerOctets), memory, at + IPV4_CHECKSUM);
  }
}
