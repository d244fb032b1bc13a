package soliton.tun;

import static java.lang.foreign.ValueLayout.JAVA_LONG;
import static java.lang.foreign.ValueLayout.JAVA_SHORT_UNALIGNED;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import soliton.linux.Fd;
import soliton.linux.Syscall;
import soliton.linux.SystemCalls;
import soliton.transport.InternetChecksum;

/// Packets of one flow that can be written to the device as one: TCP segments in sequence, or UDP
/// datagrams, of IPv4 or IPv6, of equal length but the last, with the same header otherwise.
/// Payloads are not copied: an iovec names them. Only packets with a right checksum are joined,
/// because the joined one gets a new checksum.
final class JoinedFlow {
  private static final int PIECES = 64;
  private static final int LONGEST_OCTETS = 65_000;
  private static final int DO_NOT_FRAGMENT = 0x4000;

  private final Fd fd;
  private final SystemCalls calls;
  private final boolean joins;
  private final Arena arena = Arena.ofAuto();
  private final MemorySegment vectors = arena.allocate((PIECES + 2) * 16L, 8);
  private final MemorySegment virtio = arena.allocate(16, 8);

  // The first packet, whose header is that of all; zero pieces: nothing is held.
  private MemorySegment memory = MemorySegment.NULL;
  private long first;
  private int pieces;
  private int ip;
  private int headers;
  private int protocol;
  private int segment;
  private int total;
  private int lastPayload;
  private int nextSequence;
  private boolean ended;
  private long dropped;

  JoinedFlow(Fd fd, SystemCalls calls, boolean joins) {
    this.fd = fd;
    this.joins = joins;
    this.calls = calls;
  }

  void write(MemorySegment from, long packet, int length, TunWriter writer) {
    int itsHeaders = joins ? joinableHeaders(from, packet, length) : 0;
    if (pieces > 0 && itsHeaders > 0 && continues(from, packet, length, itsHeaders)) {
      append(from, packet, length, itsHeaders);
      return;
    }
    if (pieces > 0) {
      writer.flush(this);
    }
    begin(from, packet, length, itsHeaders);
    if (itsHeaders == 0) {
      writer.flush(this);
    }
  }

  /// Octets of the IP and transport headers, or 0 for a packet that must go alone.
  private static int joinableHeaders(MemorySegment memory, long packet, int length) {
    int itsIp = plainHeader(memory, packet, length);
    if (itsIp == 0) {
      return 0;
    }
    int itsProtocol = protocol(memory, packet);
    int least = itsIp + (itsProtocol == Ipv4.TCP ? 20 : Ipv4.UDP_HEADER_OCTETS);
    if (length <= least || (itsProtocol != Ipv4.TCP && itsProtocol != Ipv4.UDP)) {
      return 0;
    }
    long transport = packet + itsIp;
    int found = least;
    if (itsProtocol == Ipv4.TCP) {
      int flags = Ipv4.u8(memory, transport + Ipv4.TCP_FLAGS);
      found = itsIp + Ipv4.tcpHeaderOctets(memory, transport);
      if ((flags & ~Ipv4.PSH) != Ipv4.ACK || found < least || found >= length) {
        return 0;
      }
    } else if (Ipv4.u16(memory, transport + Ipv4.UDP_CHECKSUM) == 0
        || Ipv4.u16(memory, transport + Ipv4.UDP_LENGTH) != length - itsIp) {
      return 0;
    }
    return isIntact(memory, packet, length, itsIp) ? found : 0;
  }

  /// Octets of an IP header without options, of a packet that is whole and no fragment; else 0.
  private static int plainHeader(MemorySegment memory, long packet, int length) {
    if (Ipv4.isIpv6(memory, packet)) {
      boolean whole =
          length > Ipv4.IPV6_HEADER_OCTETS
              && Ipv4.u16(memory, packet + Ipv4.IPV6_PAYLOAD_LENGTH)
                  == length - Ipv4.IPV6_HEADER_OCTETS;
      return whole ? Ipv4.IPV6_HEADER_OCTETS : 0;
    }
    boolean plain =
        Ipv4.u8(memory, packet) == 0x45
            && Ipv4.u16(memory, packet + Ipv4.TOTAL_LENGTH) == length
            && (Ipv4.u16(memory, packet + Ipv4.FRAGMENT) & ~DO_NOT_FRAGMENT) == 0;
    return plain ? Ipv4.HEADER_OCTETS : 0;
  }

  private static int protocol(MemorySegment memory, long packet) {
    boolean six = Ipv4.isIpv6(memory, packet);
    return Ipv4.u8(memory, packet + (six ? Ipv4.IPV6_NEXT_HEADER : Ipv4.PROTOCOL));
  }

  private static long pseudoHeader(MemorySegment memory, long packet, int protocol, int octets) {
    return Ipv4.isIpv6(memory, packet)
        ? Ipv4.pseudoHeader6(memory, packet, protocol, octets)
        : Ipv4.pseudoHeader(memory, packet, protocol, octets);
  }

  private static boolean isIntact(MemorySegment memory, long packet, int length, int itsIp) {
    int octets = length - itsIp;
    long sum = pseudoHeader(memory, packet, protocol(memory, packet), octets);
    return InternetChecksum.isIntact(InternetChecksum.add(sum, memory, packet + itsIp, octets))
        && (itsIp == Ipv4.IPV6_HEADER_OCTETS
            || InternetChecksum.isIntact(InternetChecksum.add(0, memory, packet, itsIp)));
  }

  private boolean continues(MemorySegment from, long packet, int length, int itsHeaders) {
    int payload = length - itsHeaders;
    boolean fits =
        !ended
            && itsHeaders == headers
            && payload <= segment
            && lastPayload == segment
            && pieces < PIECES
            && total + payload <= LONGEST_OCTETS;
    return fits && hasSameHeader(from, packet);
  }

  /// The same IP header but for what tells packets apart, and the same ports; for TCP the next
  /// sequence number, the same acknowledgement, window and options.
  private boolean hasSameHeader(MemorySegment from, long packet) {
    boolean same =
        from.equals(memory)
            && Ipv4.u8(from, packet) == Ipv4.u8(memory, first)
            && (ip == Ipv4.HEADER_OCTETS ? hasSameIpv4(from, packet) : hasSameIpv6(from, packet))
            && Ipv4.u32(from, packet + ip) == Ipv4.u32(memory, first + ip);
    if (!same || protocol != Ipv4.TCP) {
      return same;
    }
    long tcp = packet + ip;
    long firstTcp = first + ip;
    same =
        Ipv4.u32(from, tcp + Ipv4.TCP_SEQUENCE) == nextSequence
            && Ipv4.u32(from, tcp + Ipv4.TCP_ACKNOWLEDGEMENT)
                == Ipv4.u32(memory, firstTcp + Ipv4.TCP_ACKNOWLEDGEMENT)
            && Ipv4.u16(from, tcp + 14) == Ipv4.u16(memory, firstTcp + 14);
    for (int option = 20; same && option < headers - ip; option += 4) {
      same = Ipv4.u32(from, tcp + option) == Ipv4.u32(memory, firstTcp + option);
    }
    return same;
  }

  /// Type of service, flags, TTL, protocol, addresses.
  private boolean hasSameIpv4(MemorySegment from, long packet) {
    return Ipv4.u8(from, packet + 1) == Ipv4.u8(memory, first + 1)
        && Ipv4.u16(from, packet + Ipv4.FRAGMENT) == Ipv4.u16(memory, first + Ipv4.FRAGMENT)
        && Ipv4.u16(from, packet + Ipv4.TTL) == Ipv4.u16(memory, first + Ipv4.TTL)
        && Ipv4.u32(from, packet + Ipv4.SOURCE) == Ipv4.u32(memory, first + Ipv4.SOURCE)
        && Ipv4.u32(from, packet + Ipv4.SOURCE + 4) == Ipv4.u32(memory, first + Ipv4.SOURCE + 4);
  }

  /// Traffic class, flow label, next header, hop limit, addresses: all but the length.
  private boolean hasSameIpv6(MemorySegment from, long packet) {
    boolean same =
        Ipv4.u32(from, packet) == Ipv4.u32(memory, first)
            && Ipv4.u16(from, packet + Ipv4.IPV6_NEXT_HEADER)
                == Ipv4.u16(memory, first + Ipv4.IPV6_NEXT_HEADER);
    for (int at = Ipv4.IPV6_SOURCE; same && at < Ipv4.IPV6_HEADER_OCTETS; at += 8) {
      same = Ipv4.u64(from, packet + at) == Ipv4.u64(memory, first + at);
    }
    return same;
  }

  private void begin(MemorySegment from, long packet, int length, int itsHeaders) {
    memory = from;
    first = packet;
    headers = itsHeaders;
    protocol = protocol(from, packet);
    ip = Ipv4.isIpv6(from, packet) ? Ipv4.IPV6_HEADER_OCTETS : Ipv4.HEADER_OCTETS;
    segment = length - itsHeaders;
    lastPayload = segment;
    total = length;
    pieces = 1;
    ended = itsHeaders == 0;
    vectors.set(JAVA_LONG, 0, virtio.address());
    vectors.set(JAVA_LONG, 8, Virtio.OCTETS);
    vectors.set(JAVA_LONG, 16, from.address() + packet);
    vectors.set(JAVA_LONG, 24, length);
    if (!ended && protocol == Ipv4.TCP) {
      follow(from, packet, segment);
    }
  }

  private void append(MemorySegment from, long packet, int length, int itsHeaders) {
    int payload = length - itsHeaders;
    pieces++;
    vectors.set(JAVA_LONG, pieces * 16L, from.address() + packet + itsHeaders);
    vectors.set(JAVA_LONG, pieces * 16L + 8, payload);
    total += payload;
    lastPayload = payload;
    if (protocol == Ipv4.TCP) {
      follow(from, packet, payload);
    }
  }

  /// Nothing may be joined after a segment that is pushed.
  private void follow(MemorySegment from, long packet, int payload) {
    long tcp = packet + ip;
    nextSequence = Ipv4.u32(from, tcp + Ipv4.TCP_SEQUENCE) + payload;
    int flags = Ipv4.u8(from, tcp + Ipv4.TCP_FLAGS);
    if ((flags & Ipv4.PSH) != 0) {
      ended = true;
      long firstFlags = first + ip + Ipv4.TCP_FLAGS;
      Ipv4.u8(memory, firstFlags, Ipv4.u8(memory, firstFlags) | Ipv4.PSH);
    }
  }

  /// Writes what is held as one packet.
  void flush() {
    if (pieces == 0) {
      return;
    }
    virtio.fill((byte) 0);
    if (pieces > 1) {
      join();
    }
    long wrote = calls.call(Syscall.WRITEV, fd.number(), vectors.address(), pieces + 1);
    if (wrote < 0) {
      dropped += pieces;
    }
    forget();
  }

  void forget() {
    pieces = 0;
    memory = MemorySegment.NULL;
  }

  private void join() {
    boolean tcp = protocol == Ipv4.TCP;
    boolean six = ip == Ipv4.IPV6_HEADER_OCTETS;
    int octets = total - ip;
    long transport = first + ip;
    int field = tcp ? Ipv4.TCP_CHECKSUM : Ipv4.UDP_CHECKSUM;
    if (six) {
      Ipv4.u16(memory, first + Ipv4.IPV6_PAYLOAD_LENGTH, octets);
    } else {
      Ipv4.u16(memory, first + Ipv4.TOTAL_LENGTH, total);
      Ipv4.finishHeader(memory, first, Ipv4.HEADER_OCTETS);
    }
    if (!tcp) {
      Ipv4.u16(memory, transport + Ipv4.UDP_LENGTH, octets);
    }
    InternetChecksum.storeUnfinished(
        pseudoHeader(memory, first, protocol, octets), memory, transport + field);
    int tcpType = six ? Virtio.GSO_TCPV6 : Virtio.GSO_TCPV4;
    Ipv4.u8(virtio, Virtio.FLAGS, Virtio.NEEDS_CHECKSUM);
    Ipv4.u8(virtio, Virtio.GSO_TYPE, tcp ? tcpType : Virtio.GSO_UDP);
    virtio.set(JAVA_SHORT_UNALIGNED, Virtio.HEADER_LENGTH, (short) headers);
    virtio.set(JAVA_SHORT_UNALIGNED, Virtio.SEGMENT_SIZE, (short) segment);
    virtio.set(JAVA_SHORT_UNALIGNED, Virtio.CHECKSUM_START, (short) ip);
    virtio.set(JAVA_SHORT_UNALIGNED, Virtio.CHECKSUM_OFFSET, (short) field);
  }

  long dropped() {
    return dropped;
  }
}
