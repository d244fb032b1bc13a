package soliton.upf.path;

import java.lang.foreign.MemorySegment;
import java.net.Inet4Address;
import org.jspecify.annotations.Nullable;
import soliton.upf.nat.Nat44;
import soliton.upf.packet.IcmpErrors;
import soliton.upf.packet.Packet;
import soliton.upf.packet.PacketEdits;
import soliton.upf.path.Outlets.Mark;
import soliton.upf.rules.Far;
import soliton.upf.rules.Qer;
import soliton.upf.rules.RemoteTunnel;

/// Sends IP packets where their rules say: through tunnels, to data networks, and back to another
/// phone. It is a router between phones only: towards a data network, the system behind N6 looks at
/// hop limits and lengths, and tells senders of errors. Owned by the thread of its lane.
final class Forwarder {
  /// ICMP messages a second (RFC 1812 4.3.2.8, RFC 4443 2.4 (f)).
  private static final int ERRORS_A_SECOND = 200;

  private static final int ERRORS_A_SENDER = 50;

  private final PathCounters counters;
  private final soliton.upf.Protection protection;
  private final int mtu;
  private final Lane lane;
  private final Outlets outlets;
  private final Fragmenter fragmenter;
  private final AnswerLimit errors = new AnswerLimit(ERRORS_A_SENDER, ERRORS_A_SECOND);
  private final Packet other = new Packet();

  /// Between two phones: what comes back must not go round again.
  private boolean turning;

  Forwarder(Lane.Shared shared, Lane lane, Outlets outlets) {
    this.counters = shared.counters();
    this.protection = shared.protection();
    this.mtu = shared.mtu();
    this.lane = lane;
    this.outlets = outlets;
    this.fragmenter = new Fragmenter(outlets);
  }

  void forward(PathRule rule, Packet packet, int room, int qfi) {
    for (Route copy : rule.copies) {
      counters.copies.add();
      sendCopy(rule, copy, packet, qfi);
    }
    Route route = rule.route;
    if (route == null) {
      counters.byRule.add();
      return;
    }
    redirect(route.diversion(), packet);
    if (route.tunnel() != null) {
      toTunnel(rule, route, route.tunnel(), packet, room, qfi);
    } else {
      if (route.marking().mask() != 0) {
        int octet = route.marking().applyTo(packet.typeOfService());
        PacketEdits.setTypeOfService(packet, octet);
      }
      toNetwork(route.network(), packet, room);
    }
  }

  private void sendCopy(PathRule rule, Route route, Packet packet, int qfi) {
    long at = outlets.copy(packet.memory(), packet.offset(), packet.length());
    MemorySegment memory = outlets.scratch();
    RemoteTunnel tunnel = route.tunnel();
    if (tunnel == null) {
      outlets.toNetwork(route.network(), memory, at, packet.length());
    } else {
      outlets.toTunnel(
          tunnel,
          mark(rule, qfi),
          route.marking().applyTo(0),
          memory,
          at,
          packet.length(),
          Outlets.HEADROOM_OCTETS);
    }
  }

  /// 5.4.7: another destination instead of the one the phone has chosen.
  private static void redirect(Route.@Nullable Diversion to, Packet packet) {
    if (to == null) {
      return;
    }
    if (to.port() != Far.Redirect.SAME_PORT && packet.destinationPort() != Packet.NO_PORT) {
      PacketEdits.setDestinationPort(packet, to.port());
    }
    if (packet.isIpv4() && to.hasIpv4()) {
      PacketEdits.setDestination(packet, to.ipv4());
    } else if (!packet.isIpv4() && to.hasIpv6()) {
      PacketEdits.setDestination(packet, to.high(), to.low());
    }
  }

  // ---- through tunnels

  /// The flow of the rule; without one, that of the packet is passed on.
  private static Mark mark(PathRule rule, int qfi) {
    boolean passes = rule.qfi == Qer.NO_FLOW && qfi >= 0 && !rule.removesContainer();
    return passes ? Mark.of(rule.uplink, qfi) : rule.mark;
  }

  private void toTunnel(
      PathRule rule, Route route, RemoteTunnel tunnel, Packet packet, int room, int qfi) {
    Mark mark = mark(rule, qfi);
    int typeOfService = route.marking().applyTo(0);
    int most = mtu == 0 ? Integer.MAX_VALUE : mtu - overhead(tunnel, mark);
    if (packet.length() <= most) {
      outlets.toTunnel(
          tunnel, mark, typeOfService, packet.memory(), packet.offset(), packet.length(), room);
    } else if (packet.mustStayWhole()) {
      counters.tooBig.add();
      tellTooBig(route.network(), packet, most);
    } else {
      int pieces =
          fragmenter.cut(
              packet,
              most,
              (memory, at, octets) ->
                  outlets.toTunnel(
                      tunnel, mark, typeOfService, memory, at, octets, Outlets.HEADROOM_OCTETS));
      counters.fragments.add(pieces - 1);
    }
  }

  private static int overhead(RemoteTunnel tunnel, Mark mark) {
    int ip = tunnel.address().getAddress() instanceof Inet4Address ? 20 : 40;
    return ip + 8 + mark.headerOctets();
  }

  // ---- to data networks and other phones

  private void toNetwork(DataNetwork network, Packet packet, int room) {
    if (isForConfiguration(packet)) {
      counters.linkLocal.add();
      return;
    }
    if (isForbidden(packet)) {
      counters.forbidden.add();
      return;
    }
    if (!turning && network.addresses().owner(packet, false) != null) {
      turn(network, packet, room);
      return;
    }
    Nat44 nat = network.nat();
    switch (nat == null ? Nat44.Verdict.TO_NETWORK : nat.outward(packet, lane.nowNanos())) {
      case TO_NETWORK ->
          outlets.toNetwork(network, packet.memory(), packet.offset(), packet.length());
      case TO_PHONE -> turn(network, packet, room);
      case NOWHERE -> counters.notTranslated.add();
    }
  }

  /// Such packets go no further than one link (RFC 4291 2.5.6).
  private static boolean isForConfiguration(Packet packet) {
    if (packet.isIpv4()) {
      return false;
    }
    long source = packet.ipv6Prefix(true);
    return source >>> 54 == 0x3fa
        || packet.ipv6Prefix(false) >>> 54 == 0x3fa
        || (source == 0 && packet.ipv6InterfaceId(true) == 0);
  }

  private boolean isForbidden(Packet packet) {
    return packet.isIpv4()
        ? protection.forbidsIpv4(packet.ipv4(false))
        : protection.forbidsIpv6(packet.ipv6Prefix(false), packet.ipv6InterfaceId(false));
  }

  /// To another phone of the same network, as if it had come from there (TS 23.501 5.8.2.13).
  private void turn(DataNetwork network, Packet packet, int room) {
    if (turning) {
      counters.noRule.add();
      return;
    }
    if (packet.hopLimit() <= 1) {
      counters.hopLimit.add();
      tellTimeExceeded(network, packet);
      return;
    }
    PacketEdits.passHop(packet);
    counters.betweenPhones.add();
    turning = true;
    lane.fromNetwork(network, packet, room);
    turning = false;
  }

  // ---- errors

  private void tellTooBig(DataNetwork network, Packet about, int most) {
    if (mayTell(about)) {
      long at = outlets.reserve(IcmpErrors.MOST_OCTETS);
      tell(network, at, IcmpErrors.tooBig(about, most, outlets.scratch(), at));
    }
  }

  private void tellTimeExceeded(DataNetwork network, Packet about) {
    if (mayTell(about)) {
      long at = outlets.reserve(IcmpErrors.MOST_OCTETS);
      tell(network, at, IcmpErrors.timeExceeded(about, outlets.scratch(), at));
    }
  }

  private boolean mayTell(Packet about) {
    long sender = about.isIpv4() ? about.ipv4(true) : about.ipv6Prefix(true);
    return IcmpErrors.isAllowedAbout(about)
        && errors.isOpen(lane.nowNanos())
        && errors.admits(sender);
  }

  /// To the sender, who is a phone or somebody in the data network.
  private void tell(DataNetwork network, long at, int octets) {
    if (!other.set(outlets.scratch(), at, octets)) {
      return;
    }
    counters.icmpErrors.add();
    if (network.addresses().owner(other, false) != null) {
      lane.fromNetwork(network, other, Outlets.HEADROOM_OCTETS);
      return;
    }
    Nat44 nat = network.nat();
    if (nat == null || nat.outward(other, lane.nowNanos()) == Nat44.Verdict.TO_NETWORK) {
      outlets.toNetwork(network, other.memory(), other.offset(), other.length());
    }
  }
}
