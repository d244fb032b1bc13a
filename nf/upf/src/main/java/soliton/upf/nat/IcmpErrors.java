package soliton.upf.nat;

import static soliton.upf.nat.Ipv4Headers.u16;

import java.lang.foreign.MemorySegment;
import org.jspecify.annotations.Nullable;
import soliton.transport.InternetChecksum;
import soliton.upf.packet.Packet;

/// Errors of ICMP about packets of flows (RFC 5508 4): the packet inside is translated back, so
/// that whoever sent it knows it again. Errors neither make a flow nor keep or end one.
final class IcmpErrors {
  private static final int ERROR_OCTETS = 8;

  private final NatTable table;

  IcmpErrors(NatTable table) {
    this.table = table;
  }

  /// An error from a phone about a packet that came to it.
  ///
  /// @return false if it is broken or about nothing that came
  boolean outward(MemorySegment memory, long at, int length) {
    long inner = inner(memory, at, length);
    if (inner < 0 || Ipv4Headers.destination(memory, inner) != Ipv4Headers.source(memory, at)) {
      return false;
    }
    Flow flow = flowToPhone(memory, inner);
    if (flow == null) {
      return false;
    }
    Mapping mapping = flow.mapping;
    rewriteInner(memory, at, length, false, mapping.phone.natAddress, mapping.natPort);
    Ipv4Headers.rewriteAddress(memory, at, true, mapping.phone.natAddress);
    return true;
  }

  private @Nullable Flow flowToPhone(MemorySegment memory, long inner) {
    int protocol = Ipv4Headers.protocol(memory, inner);
    return table.outward(
        NatTable.end(
            protocol,
            Ipv4Headers.destination(memory, inner),
            Ipv4Headers.port(memory, inner, false, false)),
        NatTable.remote(
            Ipv4Headers.source(memory, inner), Ipv4Headers.port(memory, inner, true, false)));
  }

  /// An error from the data network about a packet that a phone has sent.
  ///
  /// @return false if it is broken or about nothing that was sent
  boolean inward(MemorySegment memory, long at, int length) {
    long inner = inner(memory, at, length);
    if (inner < 0 || Ipv4Headers.source(memory, inner) != Ipv4Headers.destination(memory, at)) {
      return false;
    }
    int protocol = Ipv4Headers.protocol(memory, inner);
    Flow flow =
        table.inward(
            NatTable.end(
                protocol,
                Ipv4Headers.source(memory, inner),
                Ipv4Headers.port(memory, inner, true, true)),
            NatTable.remote(
                Ipv4Headers.destination(memory, inner),
                Ipv4Headers.port(memory, inner, false, true)));
    if (flow == null) {
      return false;
    }
    Mapping mapping = flow.mapping;
    rewriteInner(memory, at, length, true, mapping.phone.ueAddress, mapping.uePort);
    Ipv4Headers.rewriteAddress(memory, at, false, mapping.phone.ueAddress);
    return true;
  }

  /// Where the packet inside begins; negative if the error or that packet's header is broken (RFC
  /// 5508 4.2), or that packet has no ports to be known by.
  private static long inner(MemorySegment memory, long at, int length) {
    int header = Ipv4Headers.headerOctets(memory, at);
    int innerOctets = length - header - ERROR_OCTETS;
    long error = at + header;
    if (Ipv4Headers.isFirstFragment(memory, at)
        || innerOctets < Ipv4Headers.LEAST_OCTETS + 8
        || !isIntact(memory, error, length - header)) {
      return -1;
    }
    long inner = error + ERROR_OCTETS;
    int innerHeader = Ipv4Headers.headerOctets(memory, inner);
    boolean sound =
        Ipv4Headers.u8(memory, inner) >> 4 == 4
            && innerHeader >= Ipv4Headers.LEAST_OCTETS
            && innerOctets >= innerHeader + 8
            && isIntact(memory, inner, innerHeader)
            && (u16(memory, inner + 6) & 0x1fff) == 0;
    return sound && hasPorts(memory, inner, innerHeader) ? inner : -1;
  }

  /// No error is ever sent about an error, and so none is translated (RFC 1122 3.2.2).
  private static boolean hasPorts(MemorySegment memory, long inner, int innerHeader) {
    return switch (Ipv4Headers.protocol(memory, inner)) {
      case Packet.TCP, Packet.UDP -> true;
      case Ipv4Headers.ICMP ->
          switch (Ipv4Headers.u8(memory, inner + innerHeader)) {
            case 0, 8, 13, 14 -> true;
            default -> false;
          };
      default -> false;
    };
  }

  private static boolean isIntact(MemorySegment memory, long at, int octets) {
    return InternetChecksum.isIntact(InternetChecksum.add(0, memory, at, octets));
  }

  /// Rewrites the packet inside as far as it is there, and the checksum of the error anew.
  private static void rewriteInner(
      MemorySegment memory, long at, int length, boolean source, int address, int port) {
    int header = Ipv4Headers.headerOctets(memory, at);
    long error = at + header;
    long inner = error + ERROR_OCTETS;
    long end = at + length;
    long transport = inner + Ipv4Headers.headerOctets(memory, inner);
    int protocol = Ipv4Headers.protocol(memory, inner);
    long portAt = transport + (protocol == Ipv4Headers.ICMP ? 4 : source ? 0 : 2);
    int byPort = Ipv4Headers.difference(u16(memory, portAt), port);
    u16(memory, portAt, port);
    int byAddress = Ipv4Headers.rewriteAddress(memory, inner, source, address);
    if (protocol == Packet.UDP) {
      Ipv4Headers.adjustUdp(memory, transport + 6, byPort + byAddress);
    } else if (protocol == Ipv4Headers.ICMP) {
      Ipv4Headers.adjust(memory, transport + 2, byPort);
    } else if (transport + 18 <= end) {
      Ipv4Headers.adjust(memory, transport + 16, byPort + byAddress);
    }
    u16(memory, error + 2, 0);
    InternetChecksum.store(
        InternetChecksum.add(0, memory, error, length - header), memory, error + 2);
  }
}
