package soliton.tun;

import static java.lang.foreign.ValueLayout.JAVA_SHORT_UNALIGNED;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import soliton.linux.Fd;
import soliton.linux.LinuxException;
import soliton.linux.Poller;
import soliton.linux.Syscall;
import soliton.linux.SystemCalls;
import soliton.transport.InternetChecksum;
import soliton.transport.PacketBatch;
import soliton.transport.PacketReader;

/// Reads packets of the device, finishes checksums the kernel left open, and cuts what it passed as
/// one into packets, each with headroom. Its lock keeps the device open while it is read.
final class TunReader implements PacketReader {
  /// What was read, cut and is sent on should still be in the cache of the processor (often 1 MiB).
  private static final int MEMORY_OCTETS = 512 << 10;

  private static final int LONGEST_PACKET_OCTETS = 65_535;
  private static final int PACKETS = 1024;
  private static final int HEADROOM = PacketBatch.HEADROOM_OCTETS;

  /// Where a packet is read to while joined ones come, which are copied in pieces from there.
  private static final int JOINED_OCTETS = 64 + LONGEST_PACKET_OCTETS + 1;

  /// Room for a packet as it was read, and again in pieces with their headers.
  private static final int ROOM_OCTETS = 3 * LONGEST_PACKET_OCTETS;

  private static final InetSocketAddress NOBODY =
      new InetSocketAddress(InetAddress.ofLiteral("0.0.0.0"), 0);

  private final Fd fd;
  private final SystemCalls calls = new SystemCalls();
  private final Poller poller;
  private final MemorySegment memory = Arena.ofShared().allocate(MEMORY_OCTETS, 4096);
  private final PacketBatch batch = new PacketBatch(memory, PACKETS, index -> NOBODY);
  private volatile boolean closed;
  private long cursor;
  private boolean joined;

  TunReader(Fd fd) throws LinuxException {
    this.fd = fd;
    this.poller = new Poller(calls, 1);
    poller.watch(fd);
  }

  @Override
  public synchronized PacketBatch read(int timeoutMillis) {
    batch.clear();
    cursor = JOINED_OCTETS;
    if (closed || readOne() || timeoutMillis == 0) {
      readMore();
    } else if (poller.await(timeoutMillis) > 0) {
      readMore();
    }
    return batch;
  }

  private void readMore() {
    boolean got = true;
    while (got && !closed && cursor + ROOM_OCTETS < MEMORY_OCTETS && batch.size() < PACKETS / 2) {
      got = readOne();
    }
  }

  private boolean readOne() {
    long packet = (joined ? 0 : cursor) + HEADROOM;
    long header = packet - Virtio.OCTETS;
    long got =
        calls.call(
            Syscall.READ,
            fd.number(),
            memory.address() + header,
            Virtio.OCTETS + LONGEST_PACKET_OCTETS);
    if (got <= 0) {
      return false;
    }
    int length = (int) got - Virtio.OCTETS;
    int type = Ipv4.u8(memory, header + Virtio.GSO_TYPE) & ~Virtio.GSO_ECN;
    joined = type != Virtio.GSO_NONE;
    if (joined) {
      cut(header, length, type);
    } else if (length > 0) {
      finish(header, packet, length);
      add(packet, length);
    }
    return true;
  }

  private void add(long packet, int length) {
    long place = cursor + HEADROOM;
    if (packet != place) {
      MemorySegment.copy(memory, packet, memory, place, length);
    }
    batch.add(place, length);
    cursor = place + length;
  }

  private int u16(long at) {
    return memory.get(JAVA_SHORT_UNALIGNED, at) & 0xffff;
  }

  /// Completes the checksum: its field holds the pseudo-header's sum already.
  private void finish(long header, long packet, int length) {
    int start = u16(header + Virtio.CHECKSUM_START);
    int field = start + u16(header + Virtio.CHECKSUM_OFFSET);
    boolean open = (Ipv4.u8(memory, header + Virtio.FLAGS) & Virtio.NEEDS_CHECKSUM) != 0;
    if (open && field + 2 <= length) {
      long sum = InternetChecksum.add(0, memory, packet + start, length - start);
      InternetChecksum.store(sum, memory, packet + field);
    }
  }

  /// Cuts a packet into those it was joined from, behind the last packet of the batch and itself.
  private void cut(long header, int length, int type) {
    long packet = header + Virtio.OCTETS;
    boolean tcp = type == Virtio.GSO_TCPV4 || type == Virtio.GSO_TCPV6;
    int segment = u16(header + Virtio.SEGMENT_SIZE);
    int transport = u16(header + Virtio.CHECKSUM_START);
    if ((!tcp && type != Virtio.GSO_UDP) || segment == 0 || transport + 20 > length) {
      return; // Not what was agreed with TUNSETOFFLOAD.
    }
    int headers =
        transport
            + (tcp ? Ipv4.tcpHeaderOctets(memory, packet + transport) : Ipv4.UDP_HEADER_OCTETS);
    long out = packet < cursor ? cursor : packet + length;
    for (int at = headers, index = 0; at < length; at += segment, index++) {
      int payload = Math.min(segment, length - at);
      long piece = out + HEADROOM;
      if (piece + headers + payload > MEMORY_OCTETS || !batch.add(piece, headers + payload)) {
        break;
      }
      MemorySegment.copy(memory, packet, memory, piece, headers);
      MemorySegment.copy(memory, packet + at, memory, piece + headers, payload);
      int octets = headers - transport + payload;
      boolean six = Ipv4.isIpv6(memory, packet);
      finishIp(piece, transport, octets, index, six);
      if (tcp) {
        finishTcp(piece + transport, at - headers, index == 0, at + segment >= length);
      } else {
        Ipv4.u16(memory, piece + transport + Ipv4.UDP_LENGTH, octets);
      }
      finishChecksum(piece, transport, octets, tcp, six);
      out = piece + headers + payload;
    }
    cursor = out;
  }

  private void finishIp(long piece, int transport, int octets, int index, boolean six) {
    if (six) {
      int length = transport - Ipv4.IPV6_HEADER_OCTETS + octets;
      Ipv4.u16(memory, piece + Ipv4.IPV6_PAYLOAD_LENGTH, length);
      return;
    }
    Ipv4.u16(memory, piece + Ipv4.TOTAL_LENGTH, transport + octets);
    int id = Ipv4.u16(memory, piece + Ipv4.IDENTIFICATION);
    Ipv4.u16(memory, piece + Ipv4.IDENTIFICATION, id + index);
    Ipv4.finishHeader(memory, piece, transport);
  }

  /// @param position of the payload in the stream, from the first piece's
  private void finishTcp(long tcp, int position, boolean first, boolean last) {
    int sequence = Ipv4.u32(memory, tcp + Ipv4.TCP_SEQUENCE);
    Ipv4.u32(memory, tcp + Ipv4.TCP_SEQUENCE, sequence + position);
    int flags = Ipv4.u8(memory, tcp + Ipv4.TCP_FLAGS);
    int kept = (last ? 0xff : ~(Ipv4.FIN | Ipv4.PSH)) & (first ? 0xff : ~Ipv4.CWR);
    Ipv4.u8(memory, tcp + Ipv4.TCP_FLAGS, flags & kept);
  }

  private void finishChecksum(long piece, int transport, int octets, boolean tcp, boolean six) {
    int protocol = tcp ? Ipv4.TCP : Ipv4.UDP;
    long field = piece + transport + (tcp ? Ipv4.TCP_CHECKSUM : Ipv4.UDP_CHECKSUM);
    Ipv4.u16(memory, field, 0);
    long sum =
        six
            ? Ipv4.pseudoHeader6(memory, piece, protocol, octets)
            : Ipv4.pseudoHeader(memory, piece, protocol, octets);
    InternetChecksum.store(
        InternetChecksum.add(sum, memory, piece + transport, octets), memory, field);
  }

  void close() {
    closed = true;
    poller.wake();
    synchronized (this) {
      batch.clear();
      poller.close();
    }
  }
}
