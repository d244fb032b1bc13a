package soliton.upf.path;

import java.lang.foreign.MemorySegment;
import org.jspecify.annotations.Nullable;
import soliton.upf.packet.Frame;
import soliton.upf.path.MacTable.Learned;
import soliton.upf.path.Outlets.Mark;
import soliton.upf.reading.DropReason;
import soliton.upf.rules.Qer;
import soliton.upf.rules.RemoteTunnel;

/// Carries Ethernet frames between sessions of one data network and N6 (TS 23.501 5.6.10.2, TS
/// 29.244 5.13): like a switch whose ports are the sessions and N6. It learns who is behind
/// sessions; what it does not know the place of, is behind N6 if it comes from a phone, and goes to
/// all sessions if it comes from N6. Owned by the thread of its lane.
final class Bridge {
  /// Sessions that one frame to everybody goes to.
  static final int MOST_RECEIVERS = 1024;

  /// Copies of such frames, of each thread.
  private static final int COPIES_A_SECOND = 20_000;

  private final PathCounters counters;
  private final PathEvents events;
  private final Lane lane;
  private final Outlets outlets;
  private final AnswerLimit floods = new AnswerLimit(COPIES_A_SECOND, COPIES_A_SECOND);
  private final Frame frame = new Frame();
  private final Frame copy = new Frame();

  Bridge(Lane.Shared shared, Lane lane, Outlets outlets) {
    this.counters = shared.counters();
    this.events = shared.events();
    this.lane = lane;
    this.outlets = outlets;
  }

  /// A frame that came through a tunnel.
  ///
  /// @param room free octets before it
  void fromTunnel(
      PathSession session, int teid, int qfi, MemorySegment memory, long at, int octets, int room) {
    if (!frame.set(memory, at, octets)) {
      counters.broken.add();
      return;
    }
    PathRules rules = session.rules();
    PathRule rule = rules.find(frame, teid, qfi);
    if (rule == null) {
      lane.drop(session, DropReason.NO_RULE);
      return;
    }
    if (rule.uplink && !learns(session, rules.network())) {
      lane.drop(session, DropReason.SPOOFED);
      return;
    }
    PathRule by = lane.pass(session, rule, memory, at, octets);
    if (by != null) {
      forward(session, by, room, qfi);
    }
  }

  /// False if the address is somebody else's, or the session has too many.
  private boolean learns(PathSession session, DataNetwork network) {
    Learned learned =
        network.stations().learn(session, frame.source(), frame.vlan(), lane.nowNanos());
    return switch (learned) {
      case KNOWN -> true;
      case NEW, MOVED -> {
        counters.stationsLearned.add();
        events.onStation(session.seid(), frame.source(), frame.vlan(), true);
        yield true;
      }
      case NO_ROOM -> false;
    };
  }

  private void forward(PathSession session, PathRule rule, int room, int qfi) {
    Route route = rule.route;
    if (route == null) {
      counters.byRule.add();
      return;
    }
    for (Route each : rule.copies) {
      counters.copies.add();
      sendCopy(rule, each, qfi);
    }
    int left = retag(frame, rule, route, room);
    RemoteTunnel tunnel = route.tunnel();
    if (tunnel != null) {
      boolean passes = rule.qfi == Qer.NO_FLOW && qfi >= 0;
      Mark mark = passes ? Mark.of(rule.uplink, qfi) : rule.mark;
      send(tunnel, mark, route, frame, left);
    } else {
      toNetwork(session, route.network(), left);
    }
  }

  private void sendCopy(PathRule rule, Route route, int qfi) {
    long at = outlets.copy(frame.memory(), frame.offset(), frame.length());
    RemoteTunnel tunnel = route.tunnel();
    if (tunnel == null) {
      outlets.toNetwork(route.network(), outlets.scratch(), at, frame.length());
    } else if (copy.set(outlets.scratch(), at, frame.length())) {
      Mark mark = rule.qfi == Qer.NO_FLOW && qfi >= 0 ? Mark.of(rule.uplink, qfi) : rule.mark;
      send(tunnel, mark, route, copy, Outlets.HEADROOM_OCTETS);
    }
  }

  /// @return free octets before the frame as it is now
  private int retag(Frame of, PathRule rule, Route route, int room) {
    long before = of.offset();
    FrameTags.remove(of, rule.pdr.removal().header());
    int left = room + (int) (of.offset() - before);
    if (route.tags() == null) {
      return left;
    }
    if (left < FrameTags.MOST_OCTETS) {
      of.set(outlets.scratch(), outlets.copy(of.memory(), of.offset(), of.length()), of.length());
      left = Outlets.HEADROOM_OCTETS;
    }
    before = of.offset();
    FrameTags.add(of, route.tags());
    return left + (int) (of.offset() - before);
  }

  private void send(RemoteTunnel tunnel, Mark mark, Route route, Frame what, int room) {
    outlets.toTunnel(
        tunnel,
        mark,
        route.marking().applyTo(0),
        what.memory(),
        what.offset(),
        what.length(),
        room);
  }

  private void toNetwork(PathSession from, DataNetwork network, int room) {
    if (Frame.isGroup(frame.destination())) {
      flood(network, from);
    } else {
      PathSession owner = network.stations().owner(frame.destination(), frame.vlan());
      if (from.equals(owner)) {
        counters.noRule.add(); // It has come from where it would go.
        return;
      }
      if (owner != null) {
        counters.betweenPhones.add();
        deliver(owner, frame, room);
        return;
      }
    }
    outlets.toNetwork(network, frame.memory(), frame.offset(), frame.length());
  }

  /// A frame that came from N6.
  void fromNetwork(DataNetwork network, MemorySegment memory, long at, int octets, int room) {
    if (!frame.set(memory, at, octets)) {
      counters.broken.add();
      return;
    }
    PathSession owner =
        Frame.isGroup(frame.destination())
            ? null
            : network.stations().owner(frame.destination(), frame.vlan());
    if (owner == null) {
      flood(network, null);
    } else {
      deliver(owner, frame, room);
    }
  }

  private void flood(DataNetwork network, @Nullable PathSession except) {
    PathSession[] members = network.members().get();
    int receivers = 0;
    for (PathSession member : members) {
      if (member.equals(except)) {
        continue;
      }
      boolean admitted =
          receivers < MOST_RECEIVERS && floods.isOpen(lane.nowNanos()) && floods.admits(0);
      if (!admitted) {
        counters.floodLimit.add();
        return;
      }
      receivers++;
      long at = outlets.copy(frame.memory(), frame.offset(), frame.length());
      if (copy.set(outlets.scratch(), at, frame.length())) {
        deliver(member, copy, Outlets.HEADROOM_OCTETS);
      }
    }
    if (receivers == 0 && except == null) {
      counters.noSession.add();
    }
  }

  /// To a phone, by its downlink rules.
  private void deliver(PathSession session, Frame what, int room) {
    PathRule rule = session.rules().find(what);
    if (rule == null) {
      counters.noRule.add();
      return;
    }
    PathRule by = lane.pass(session, rule, what.memory(), what.offset(), what.length());
    if (by != null) {
      sendDown(by, what, room);
    }
  }

  private void sendDown(PathRule by, Frame what, int room) {
    Route route = by.route;
    RemoteTunnel tunnel = route == null ? null : route.tunnel();
    if (route == null || tunnel == null) {
      counters.byRule.add();
      return;
    }
    int left = retag(what, by, route, room);
    send(tunnel, by.mark, route, what, left);
  }

  /// A frame that was buffered.
  void sendKept(PathSession session, PathRule rule, MemorySegment memory, long at, int octets) {
    if (!frame.set(memory, at, octets)) {
      counters.broken.add();
    } else if (rule.uplink) {
      forward(session, rule, Outlets.HEADROOM_OCTETS, Qer.NO_FLOW);
    } else {
      sendDown(rule, frame, Outlets.HEADROOM_OCTETS);
    }
  }
}
