package soliton.upf.path;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import soliton.base.Octets;
import soliton.gtpu.GtpuHeaderWriter;
import soliton.transport.PacketPort;
import soliton.transport.PacketWriter;
import soliton.upf.rules.Qer;
import soliton.upf.rules.RemoteTunnel;

/// Where one thread of the data path sends packets: writers of its own to all ports, and memory for
/// packets that need more room than they came with. Nothing leaves before [#flush].
final class Outlets {
  private static final InetSocketAddress NOBODY =
      new InetSocketAddress(InetAddress.ofLiteral("0.0.0.0"), 0);
  private static final int SCRATCH_OCTETS = 1 << 20;
  private static final int LONGEST_PACKET_OCTETS = 65_535;

  /// Room before packets in memory of ours: for the longest GTP-U header.
  static final int HEADROOM_OCTETS = 32;

  private final PathCounters counters;
  private final PacketWriter n3;
  private final @Nullable PacketWriter n3Ipv6;
  private final PacketWriter[] n6;
  private final MemorySegment scratch = Arena.ofAuto().allocate(SCRATCH_OCTETS, 64);
  private long scratchUsed;

  // Counted once a batch.
  private long n3OutPackets;
  private long n3OutOctets;
  private long n6OutPackets;

  Outlets(
      PathCounters counters, PacketPort n3, @Nullable PacketPort n3Ipv6, DataNetworks networks) {
    this.counters = counters;
    this.n3 = n3.writer();
    this.n3Ipv6 = n3Ipv6 == null ? null : n3Ipv6.writer();
    this.n6 =
        networks.all().stream()
            .map(network -> network.port().writer())
            .toArray(PacketWriter[]::new);
  }

  MemorySegment scratch() {
    return scratch;
  }

  /// A place in [#scratch] for octets, with [#HEADROOM_OCTETS] before it. What was given to it
  /// earlier stays until the next [#flush]; it may be flushed here.
  long reserve(int octets) {
    if (scratchUsed + HEADROOM_OCTETS + octets > SCRATCH_OCTETS) {
      flush();
    }
    long at = scratchUsed + HEADROOM_OCTETS;
    scratchUsed = at + octets;
    return at;
  }

  long copy(MemorySegment memory, long offset, int octets) {
    long at = reserve(Math.min(octets, LONGEST_PACKET_OCTETS));
    MemorySegment.copy(memory, offset, scratch, at, octets);
    return at;
  }

  long copy(Octets content) {
    long at = reserve(content.length());
    MemorySegment.copy(content.toArray(), 0, scratch, JAVA_BYTE, at, content.length());
    return at;
  }

  void toNetwork(DataNetwork network, MemorySegment memory, long offset, int octets) {
    n6[network.number()].write(memory, offset, octets, NOBODY);
    n6OutPackets++;
  }

  /// What a packet through a tunnel is marked with.
  ///
  /// @param uplink from a radio node: towards another UPF
  /// @param qfi QoS flow, or none: then there is no PDU session container
  /// @param sentTime NTP time, if the radio shall measure; 0 if not
  record Mark(boolean uplink, int qfi, boolean reflective, int pagingPolicy, long sentTime) {
    static final Mark NONE = new Mark(false, Qer.NO_FLOW, false, Qer.NO_POLICY, 0);
    private static final int FLOWS = 64;
    private static final List<Mark> UPLINK = all(true);
    private static final List<Mark> DOWNLINK = all(false);

    private static List<Mark> all(boolean uplink) {
      return IntStream.range(0, FLOWS)
          .mapToObj(qfi -> new Mark(uplink, qfi, false, Qer.NO_POLICY, 0))
          .toList();
    }

    /// One that is shared, if it can be.
    static Mark of(boolean uplink, int qfi, boolean reflective, int pagingPolicy) {
      if (qfi == Qer.NO_FLOW) {
        return NONE;
      }
      boolean plain = !reflective && pagingPolicy == Qer.NO_POLICY;
      return plain ? of(uplink, qfi) : new Mark(uplink, qfi, reflective, pagingPolicy, 0);
    }

    /// Without allocation: it is asked for each packet.
    static Mark of(boolean uplink, int qfi) {
      return (uplink ? UPLINK : DOWNLINK).get(qfi);
    }

    boolean isPlain() {
      return qfi < 0;
    }

    boolean isLong() {
      return !uplink && (pagingPolicy >= 0 || sentTime != 0);
    }

    int headerOctets() {
      if (isPlain()) {
        return GtpuHeaderWriter.PLAIN_OCTETS;
      }
      return isLong()
          ? GtpuHeaderWriter.markedOctets(pagingPolicy, sentTime != 0)
          : GtpuHeaderWriter.CONTAINER_OCTETS;
    }
  }

  /// Sends a packet or frame through a tunnel.
  ///
  /// @param room free octets before it
  /// @param typeOfService of the outer header
  void toTunnel(
      RemoteTunnel tunnel,
      Mark mark,
      int typeOfService,
      MemorySegment memory,
      long offset,
      int octets,
      int room) {
    int header = mark.headerOctets();
    boolean moves = room < header;
    MemorySegment where = moves ? scratch : memory;
    long at = (moves ? copy(memory, offset, octets) : offset) - header;
    if (mark.isPlain()) {
      GtpuHeaderWriter.plain(where, at, tunnel.teid(), octets);
    } else if (mark.isLong()) {
      int flow = GtpuHeaderWriter.flow(mark.qfi, mark.reflective);
      GtpuHeaderWriter.marked(
          where, at, tunnel.teid(), octets, flow, mark.pagingPolicy, mark.sentTime);
    } else if (mark.uplink) {
      GtpuHeaderWriter.uplink(where, at, tunnel.teid(), octets, mark.qfi);
    } else {
      GtpuHeaderWriter.downlink(where, at, tunnel.teid(), octets, mark.qfi, mark.reflective);
    }
    PacketWriter writer = n3(tunnel.address());
    if (typeOfService == 0) {
      writer.write(where, at, octets + header, tunnel.address());
    } else {
      writer.write(where, at, octets + header, tunnel.address(), typeOfService);
    }
    n3OutPackets++;
    n3OutOctets += octets;
  }

  private PacketWriter n3(InetSocketAddress to) {
    return n3Ipv6 != null && to.getAddress() instanceof Inet6Address ? n3Ipv6 : n3;
  }

  /// Sends a message of GTP-U.
  void sendMessage(Octets message, InetSocketAddress to) {
    long at = copy(message);
    n3(to).write(scratch, at, message.length(), to);
  }

  /// Hands all that was written to the ports.
  void flush() {
    for (PacketWriter writer : n6) {
      writer.flush();
    }
    n3.flush();
    if (n3Ipv6 != null) {
      n3Ipv6.flush();
    }
    scratchUsed = 0;
    counters.n3OutPackets.add(n3OutPackets);
    counters.n3OutOctets.add(n3OutOctets);
    counters.n6OutPackets.add(n6OutPackets);
    n3OutPackets = 0;
    n3OutOctets = 0;
    n6OutPackets = 0;
  }
}
