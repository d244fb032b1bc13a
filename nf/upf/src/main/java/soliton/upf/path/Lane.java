package soliton.upf.path;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;

import java.lang.foreign.MemorySegment;
import org.jspecify.annotations.Nullable;
import soliton.base.Clock;
import soliton.base.Octets;
import soliton.transport.flow.Lines;
import soliton.transport.flow.UsageLine;
import soliton.upf.packet.Packet;
import soliton.upf.reading.DropReason;
import soliton.upf.rules.Far;
import soliton.upf.rules.Qer;

/// What is done with a packet once its rule is found: gates, rates, counting, and what its FAR
/// says. Each thread of the data path has a lane of its own.
final class Lane {
  final PathCounters counters;
  final Outlets outlets;
  final FragmentTable fragments;
  private final MemorySegment lines;
  private final Rates rates;
  private final Clock clock;
  private final PathEvents events;
  private final Forwarder forwarder;
  final Bridge bridge;
  private long nowNanos;

  /// What all lanes of a data path share.
  ///
  /// @param mtu octets of an IP packet that N3 carries, 0 for any
  /// @param secret nobody can guess
  record Shared(
      PathCounters counters,
      Lines lines,
      Clock clock,
      PathEvents events,
      soliton.upf.Protection protection,
      int mtu,
      long secret) {}

  Lane(Shared shared, Outlets outlets) {
    this.counters = shared.counters;
    this.lines = shared.lines.memory();
    this.rates = new Rates(shared.lines);
    this.clock = shared.clock;
    this.events = shared.events;
    this.outlets = outlets;
    this.fragments = new FragmentTable(shared.secret);
    this.forwarder = new Forwarder(shared, this, outlets);
    this.bridge = new Bridge(shared, this, outlets);
  }

  /// Time is read once a batch.
  void begin() {
    nowNanos = clock.nanos();
  }

  long nowNanos() {
    return nowNanos;
  }

  void flush() {
    outlets.flush();
  }

  /// Treats a packet that comes from a data network, or might have.
  ///
  /// @param room free octets before the packet, for an outer header
  void fromNetwork(DataNetwork network, Packet packet, int room) {
    PathSession session = network.addresses().owner(packet, false);
    if (session == null) {
      counters.noSession.add();
      return;
    }
    fragments.meet(packet, session.seid(), nowNanos);
    PathRule rule = session.rules().find(packet);
    if (rule == null) {
      drop(session, DropReason.NO_RULE);
      return;
    }
    handle(session, rule, packet, room, Qer.NO_FLOW);
  }

  /// Treats a packet by its rule.
  ///
  /// @param room free octets before the packet, for an outer header
  /// @param qfi flow the packet came with, or none
  void handle(PathSession session, PathRule rule, Packet packet, int room, int qfi) {
    PathRule by = pass(session, rule, packet.memory(), packet.offset(), packet.length());
    if (by != null) {
      mark(by, packet);
      forwarder.forward(by, packet, room, qfi);
    }
  }

  /// Asks all that a packet or frame of a rule must pass, and counts it.
  ///
  /// @return the rule that it is forwarded by; null if it is not, or not now
  @Nullable PathRule pass(
      PathSession session, PathRule rule, MemorySegment memory, long at, int octets) {
    if (!admits(session, rule, octets)) {
      return null;
    }
    if (rule.action == Far.Action.BUFFER) {
      buffer(session, rule, memory, at, octets);
      return null;
    }
    int stopped = stoppedMeter(session, rule);
    if (stopped >= 0) {
      // TS 29.244 5.2.2.2.1: packets meet the substitute rule, or are dropped if there is none.
      PathRule instead = rule.measurement.instead[stopped];
      if (instead != null) {
        return pass(session, instead, memory, at, octets);
      }
      drop(session, rule, octets, DropReason.QUOTA);
      return null;
    }
    if (!conforms(session, rule, octets)) {
      return null;
    }
    count(session, rule, octets);
    return rule;
  }

  /// Gates and FARs that drop.
  private boolean admits(PathSession session, PathRule rule, int octets) {
    session.touch(nowNanos);
    if (rule.action == Far.Action.DROP) {
      drop(session, rule, octets, DropReason.BY_RULE);
      return false;
    }
    if (!rule.open) {
      drop(session, rule, octets, DropReason.GATE_CLOSED);
      return false;
    }
    return true;
  }

  /// Counts a packet that met no rule.
  void drop(PathSession session, DropReason why) {
    counters.of(why).add();
    session.dropped(why);
  }

  private void drop(PathSession session, PathRule rule, int octets, DropReason why) {
    drop(session, why);
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
        drop(session, rule, octets, DropReason.OVER_RATE);
        yield false;
      }
      case LINK_FULL -> {
        drop(session, rule, octets, DropReason.LINK_FULL);
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

  void count(PathSession session, PathRule rule, int octets) {
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

  /// 5.38.1: packets of a flow with L4S are marked (RFC 9331) when they come faster than the rate,
  /// long before they would be dropped.
  private void mark(PathRule rule, Packet packet) {
    if (rule.marksCongestion
        && (packet.typeOfService() & 3) == Congestion.ECT_1
        && rates.isCongested(rule, rule.uplink, nowNanos)) {
      counters.marked.add();
      Congestion.mark(packet);
    }
  }

  /// 5.2.3.1: buffered, and the SMF told of the first packet if it asked for that.
  void buffer(PathSession session, PathRule rule, MemorySegment memory, long at, int octets) {
    if (!session.buffer().hasRoom(octets, rule.bufferPackets)) {
      drop(session, rule, octets, DropReason.BUFFER_FULL);
      return;
    }
    byte[] content = new byte[octets];
    MemorySegment.copy(memory, JAVA_BYTE, at, content, 0, octets);
    session.buffer().add(rule.pdr.id(), Octets.adopt(content));
    counters.buffered.add();
    if (rule.far.notifies() && rule.notesFirst()) {
      events.onBuffered(session.seid(), rule.pdr.id(), rule.qfi);
    }
  }

  /// Sends a packet that was buffered, by the rule that holds now.
  void sendKept(PathSession session, @Nullable PathRule rule, Octets content, Packet view) {
    nowNanos = clock.nanos();
    if (rule == null || rule.action != Far.Action.FORWARD || !rule.open) {
      counters.byRule.add();
      return;
    }
    long at = outlets.copy(content);
    if (session.rules().isEthernet()) {
      count(session, rule, content.length());
      rates.charge(rule, rule.uplink, content.length(), nowNanos);
      bridge.sendKept(session, rule, outlets.scratch(), at, content.length());
    } else if (view.set(outlets.scratch(), at, content.length())) {
      count(session, rule, content.length());
      rates.charge(rule, rule.uplink, content.length(), nowNanos);
      forwarder.forward(rule, view, Outlets.HEADROOM_OCTETS, Qer.NO_FLOW);
    }
  }
}
