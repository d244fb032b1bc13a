package soliton.upf.path;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import soliton.base.Clock;
import soliton.base.Octets;
import soliton.gtpu.GtpuHeaderWriter;
import soliton.nf.Counters.Counter;
import soliton.transport.PacketBatch;
import soliton.transport.PacketWriter;
import soliton.transport.flow.Lines;
import soliton.transport.flow.UsageLine;
import soliton.upf.packet.Packet;
import soliton.upf.rules.Far;
import soliton.upf.rules.Qer;
import soliton.upf.rules.RemoteTunnel;

/// What is done with a packet once its rule is found: gates, rates, counting, forwarding. Each
/// thread of the data path has a lane of its own, with its own writers.
final class Lane {
  private static final InetSocketAddress NOBODY =
      new InetSocketAddress(InetAddress.ofLiteral("0.0.0.0"), 0);
  private static final int SCRATCH_OCTETS = 1 << 20;
  private static final int LONGEST_PACKET_OCTETS = 65_535;

  final PathCounters counters;
  private final MemorySegment lines;
  private final Rates rates;
  private final Clock clock;
  private final PathEvents events;
  private final PacketWriter n3;
  private final PacketWriter n6;
  private final MemorySegment scratch = Arena.ofAuto().allocate(SCRATCH_OCTETS, 64);
  private long scratchUsed;
  private long nowNanos;

  // Counted once a batch.
  private long n3OutPackets;
  private long n3OutOctets;
  private long n6OutPackets;

  Lane(
      PathCounters counters,
      Lines lines,
      Clock clock,
      PathEvents events,
      PacketWriter n3,
      PacketWriter n6) {
    this.lines = lines.memory();
    this.rates = new Rates(lines);
    this.counters = counters;
    this.clock = clock;
    this.events = events;
    this.n3 = n3;
    this.n6 = n6;
  }

  /// Time is read once a batch.
  void begin() {
    nowNanos = clock.nanos();
  }

  /// Treats a packet by its rule.
  ///
  /// @param room free octets before the packet, for an outer header
  /// @param qfi flow the packet came with, or none
  void handle(PathSession session, PathRule rule, Packet packet, int room, int qfi) {
    int octets = packet.length();
    session.touch(nowNanos);
    if (rule.action == Far.Action.DROP) {
      drop(session, rule, octets, counters.byRule);
      return;
    }
    if (!rule.open) {
      drop(session, rule, octets, counters.gateClosed);
      return;
    }
    if (rule.action == Far.Action.BUFFER) {
      buffer(session, rule, packet);
      return;
    }
    int stopped = stoppedMeter(session, rule);
    if (stopped >= 0) {
      onQuota(session, rule, stopped, packet, room, qfi);
      return;
    }
    if (!conforms(session, rule, octets)) {
      return;
    }
    count(session, rule, octets);
    forward(rule, packet, room, qfi);
  }

  private void drop(PathSession session, PathRule rule, int octets, Counter why) {
    why.add();
    if (rule.measurement.watchesDrops && !rule.uplink) {
      for (UsageMeter meter : rule.meters) {
        if (meter.drop(octets)) {
          events.onUsage(session.seid(), meter.urrId());
        }
      }
    }
  }

  private boolean conforms(PathSession session, PathRule rule, int octets) {
    return switch (rates.admit(rule, rule.uplink, octets, nowNanos)) {
      case PASSES -> true;
      case OVER_RATE -> {
        drop(session, rule, octets, counters.overRate);
        yield false;
      }
      case LINK_FULL -> {
        drop(session, rule, octets, counters.linkFull);
        yield false;
      }
    };
  }

  /// Index of the first meter whose quota is used up; negative if there is none.
  private int stoppedMeter(PathSession session, PathRule rule) {
    for (int i = 0; i < rule.meters.length; i++) {
      UsageMeter meter = rule.meters[i];
      if (meter.isStopped()) {
        if (meter.notice(nowNanos)) {
          events.onUsage(session.seid(), meter.urrId());
        }
        return i;
      }
    }
    return -1;
  }

  /// TS 29.244 5.2.2.2.1: packets meet the substitute rule, or are dropped if there is none.
  private void onQuota(
      PathSession session, PathRule rule, int meter, Packet packet, int room, int qfi) {
    PathRule instead = rule.measurement.instead[meter];
    if (instead == null) {
      drop(session, rule, packet.length(), counters.quotaUsedUp);
    } else {
      handle(session, instead, packet, room, qfi);
    }
  }

  private void count(PathSession session, PathRule rule, int octets) {
    for (int line : rule.counts) {
      UsageLine.count(lines, line, rule.uplink, octets, nowNanos);
    }
    long told = 0;
    for (int i = 0; i < rule.meters.length; i++) {
      told |= rule.meters[i].count(rule.uplink, octets, nowNanos) ? 1L << i : 0;
    }
    // All have counted the packet before any report is made, for reports are made of several.
    for (int i = 0; told != 0; i++, told >>>= 1) {
      if ((told & 1) != 0) {
        events.onUsage(session.seid(), rule.meters[i].urrId());
      }
    }
  }

  /// 5.2.3.1: buffered, and the SMF told of the first packet if it asked for that.
  private void buffer(PathSession session, PathRule rule, Packet packet) {
    byte[] content = new byte[packet.length()];
    MemorySegment.copy(packet.memory(), JAVA_BYTE, packet.offset(), content, 0, content.length);
    if (!session.buffer().add(rule.pdr.id(), Octets.adopt(content), rule.bufferPackets)) {
      drop(session, rule, content.length, counters.bufferFull);
      return;
    }
    counters.buffered.add();
    if (rule.far.notifies() && rule.notified.compareAndSet(false, true)) {
      events.onBuffered(session.seid(), rule.pdr.id(), rule.qfi);
    }
  }

  private void forward(PathRule rule, Packet packet, int room, int qfi) {
    RemoteTunnel tunnel = rule.tunnel;
    if (tunnel == null) {
      n6.write(packet.memory(), packet.offset(), packet.length(), NOBODY);
      n6OutPackets++;
      return;
    }
    int flow = rule.qfi != Qer.NO_FLOW ? rule.qfi : qfi;
    MemorySegment memory = packet.memory();
    long at = packet.offset();
    int octets = packet.length();
    int header = flow < 0 ? GtpuHeaderWriter.PLAIN_OCTETS : GtpuHeaderWriter.CONTAINER_OCTETS;
    if (room < header) {
      at = copy(packet);
      memory = scratch;
    }
    at -= header;
    if (flow < 0) {
      GtpuHeaderWriter.plain(memory, at, tunnel.teid(), octets);
    } else if (rule.uplink) {
      GtpuHeaderWriter.uplink(memory, at, tunnel.teid(), octets, flow);
    } else {
      GtpuHeaderWriter.downlink(memory, at, tunnel.teid(), octets, flow, rule.reflective);
    }
    n3.write(memory, at, octets + header, tunnel.address());
    n3OutPackets++;
    n3OutOctets += octets;
  }

  /// Copies a packet to where there is room for a header before it.
  private long copy(Packet packet) {
    if (scratchUsed + PacketBatch.HEADROOM_OCTETS + LONGEST_PACKET_OCTETS > SCRATCH_OCTETS) {
      flush();
    }
    long at = scratchUsed + PacketBatch.HEADROOM_OCTETS;
    MemorySegment.copy(packet.memory(), packet.offset(), scratch, at, packet.length());
    scratchUsed = at + packet.length();
    return at;
  }

  /// Sends a packet that was buffered, by the rule that holds now.
  void sendKept(PathRule rule, Octets content, Packet view) {
    if (rule.action != Far.Action.FORWARD) {
      counters.byRule.add();
      return;
    }
    if (scratchUsed + PacketBatch.HEADROOM_OCTETS + LONGEST_PACKET_OCTETS > SCRATCH_OCTETS) {
      flush();
    }
    long at = scratchUsed + PacketBatch.HEADROOM_OCTETS;
    MemorySegment.copy(content.toArray(), 0, scratch, JAVA_BYTE, at, content.length());
    scratchUsed = at + content.length();
    if (view.set(scratch, at, content.length())) {
      forward(rule, view, PacketBatch.HEADROOM_OCTETS, Qer.NO_FLOW);
    }
  }

  void countKept(PathSession session, PathRule rule, int octets) {
    nowNanos = clock.nanos();
    count(session, rule, octets);
  }

  /// Sends a message of GTP-U.
  void sendMessage(Octets message, InetSocketAddress to) {
    if (scratchUsed + message.length() > SCRATCH_OCTETS) {
      flush();
    }
    MemorySegment.copy(message.toArray(), 0, scratch, JAVA_BYTE, scratchUsed, message.length());
    n3.write(scratch, scratchUsed, message.length(), to);
    scratchUsed += message.length();
  }

  /// Hands all that was written to the ports.
  void flush() {
    n6.flush();
    n3.flush();
    scratchUsed = 0;
    counters.n3OutPackets.add(n3OutPackets);
    counters.n3OutOctets.add(n3OutOctets);
    counters.n6OutPackets.add(n6OutPackets);
    n3OutPackets = 0;
    n3OutOctets = 0;
    n6OutPackets = 0;
  }

  long nowNanos() {
    return nowNanos;
  }
}
