package soliton.upf.path;

import java.net.Inet4Address;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import soliton.base.Ipv4Address;
import soliton.base.Octets;
import soliton.upf.KernelPath;
import soliton.upf.rules.Far;
import soliton.upf.rules.Pdr;
import soliton.upf.rules.Qer;
import soliton.upf.rules.RemoteTunnel;
import soliton.upf.rules.Rules;

/// What of a session's rules the kernel can do with the same result. It does the detection rule of
/// highest precedence of a direction, if that takes all packets of the phone's IPv4 address and
/// only forwards them; what is filtered, buffered, dropped or measured remains on the data path of
/// this room.
record KernelFlows(KernelPath.@Nullable Uplink uplink, KernelPath.@Nullable Downlink downlink) {
  static final KernelFlows NONE = new KernelFlows(null, null);

  private static final Comparator<Pdr> BY_PRECEDENCE = Comparator.comparingLong(Pdr::precedence);

  static KernelFlows of(Rules rules) {
    List<Ipv4Address> addresses =
        pdrs(rules).map(pdr -> pdr.match().ueIpv4()).filter(Objects::nonNull).distinct().toList();
    List<Integer> tunnels =
        pdrs(rules).map(pdr -> pdr.match().teid()).filter(Objects::nonNull).distinct().toList();
    if (addresses.size() != 1 || tunnels.size() != 1) {
      return NONE;
    }
    return new KernelFlows(
        uplink(rules, tunnels.getFirst(), addresses.getFirst()),
        downlink(rules, addresses.getFirst()));
  }

  private static Stream<Pdr> pdrs(Rules rules) {
    return rules.pdrs().values().stream();
  }

  private static KernelPath.@Nullable Uplink uplink(Rules rules, int teid, Ipv4Address ue) {
    Pdr first =
        pdrs(rules).filter(pdr -> pdr.match().teid() != null).min(BY_PRECEDENCE).orElse(null);
    if (first == null || !first.match().uplink() || !takesAll(first, rules)) {
      return null;
    }
    Far.Forwarding to = rules.far(first).forwarding();
    Flow flow = Flow.of(first, rules);
    boolean toNetwork = to == null || (!to.toAccess() && to.tunnel() == null);
    return flow == null || !toNetwork
        ? null
        : new KernelPath.Uplink(teid, ue, first.match().qfis(), flow.kbps);
  }

  private static KernelPath.@Nullable Downlink downlink(Rules rules, Ipv4Address ue) {
    Pdr first =
        pdrs(rules).filter(pdr -> pdr.match().teid() == null).min(BY_PRECEDENCE).orElse(null);
    if (first == null || first.match().uplink() || !takesAll(first, rules)) {
      return null;
    }
    RemoteTunnel tunnel = rules.far(first).tunnel();
    Flow flow = Flow.of(first, rules);
    if (flow == null || flow.qfi == Qer.NO_FLOW || first.match().qfis() != 0 || tunnel == null) {
      return null;
    }
    return tunnel.address().getPort() == RemoteTunnel.PORT
            && tunnel.address().getAddress() instanceof Inet4Address peer
        ? new KernelPath.Downlink(
            ue,
            tunnel.teid(),
            Ipv4Address.of(Octets.adopt(peer.getAddress())),
            flow.qfi,
            flow.reflective,
            flow.kbps)
        : null;
  }

  /// Two rules of the same precedence are left to the data path that has an order for them.
  private static boolean takesAll(Pdr pdr, Rules rules) {
    boolean tied =
        pdrs(rules)
            .anyMatch(
                other ->
                    other.id() != pdr.id()
                        && other.precedence() == pdr.precedence()
                        && (other.match().teid() == null) == (pdr.match().teid() == null));
    return !tied
        && pdr.match().filters().isEmpty()
        && pdr.match().ueIpv6() == null
        && pdr.urrIds().isEmpty()
        && rules.far(pdr).action() == Far.Action.FORWARD;
  }

  /// What the QoS enforcement rules of a detection rule come to.
  private record Flow(int qfi, boolean reflective, long kbps) {
    /// @return null if a gate is closed, nothing may pass, or there is more than one limit
    static @Nullable Flow of(Pdr pdr, Rules rules) {
      int qfi = Qer.NO_FLOW;
      boolean reflective = false;
      long kbps = KernelPath.UNLIMITED;
      boolean uplink = pdr.match().uplink();
      for (long id : pdr.qerIds()) {
        Qer qer = rules.qers().get(id);
        if (qer == null || !(uplink ? qer.uplinkOpen() : qer.downlinkOpen())) {
          return null;
        }
        long limit = uplink ? qer.uplinkKbps() : qer.downlinkKbps();
        if (limit == 0 || (limit != Qer.UNLIMITED && kbps != KernelPath.UNLIMITED)) {
          return null;
        }
        kbps = limit == Qer.UNLIMITED ? kbps : limit;
        qfi = qer.qfi() == Qer.NO_FLOW ? qfi : qer.qfi();
        reflective |= qer.reflective();
      }
      return new Flow(qfi, reflective, kbps);
    }
  }
}
