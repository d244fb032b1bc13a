package soliton.upf.path;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import soliton.base.Ipv4Address;
import soliton.base.Ipv6Address;
import soliton.base.Octets;
import soliton.transport.flow.FlowFilter;
import soliton.transport.flow.FlowRule;
import soliton.transport.flow.FlowRule.Action;
import soliton.transport.flow.FlowSession;
import soliton.transport.flow.Lines;
import soliton.transport.flow.Prefix;
import soliton.upf.Protection;
import soliton.upf.rules.Far;
import soliton.upf.rules.Match;
import soliton.upf.rules.RemoteTunnel;

/// From a session's rules to those of a [soliton.transport.flow.FlowPort], with the same result.
/// A rule that cannot be said there becomes one that hands over all packets it could match, so that
/// no packet meets a rule of lower precedence by mistake.
public final class FlowCompiler {
  private static final List<Integer> NO_LINES = List.of();
  private static final int DSCP_MASK = 0xfc;

  private final Protection protection;
  private final Octets localIpv4;
  private final @Nullable Octets localIpv6;

  /// @param protection addresses that phones do not reach
  /// @param localIpv4 this end of tunnels to IPv4 addresses
  /// @param localIpv6 this end of tunnels to IPv6 addresses, null if there is none
  public FlowCompiler(
      Protection protection, Ipv4Address localIpv4, @Nullable Ipv6Address localIpv6) {
    this.protection = protection;
    this.localIpv4 = localIpv4.toOctets();
    this.localIpv6 = localIpv6 == null ? null : localIpv6.toOctets();
  }

  /// @return null if no packet of the session need not be handed over
  @Nullable FlowSession compile(long seid, PathRules rules) {
    DataNetwork network = rules.network();
    List<Prefix> addresses = rules.addresses();
    if (addresses.isEmpty()) {
      return null;
    }
    Map<Integer, List<FlowRule>> uplink = new HashMap<>();
    for (int teid : rules.teids()) {
      List<FlowRule> chain = uplink(rules.throughTunnel(teid), rules);
      if (!chain.isEmpty()) {
        uplink.put(teid, chain);
      }
    }
    List<FlowRule> downlink = downlink(rules.withoutTunnel(), rules);
    return uplink.isEmpty() && downlink.isEmpty()
        ? null
        : new FlowSession(
            seid, network.number(), addresses, uplink, downlink, network.nat() != null);
  }

  /// A tunnel from which packets for phones come, too, is left to the data path: there the source
  /// of a packet is not the phone's.
  private List<FlowRule> uplink(List<PathRule> rules, PathRules session) {
    return rules.stream().allMatch(rule -> rule.uplink)
        ? protect(chain(rules, session))
        : List.of();
  }

  private List<FlowRule> downlink(List<PathRule> rules, PathRules session) {
    return rules.stream().noneMatch(rule -> rule.uplink) ? chain(rules, session) : List.of();
  }

  private List<FlowRule> chain(List<PathRule> rules, PathRules session) {
    List<FlowRule> chain = new ArrayList<>();
    for (PathRule rule : rules) {
      Match match = rule.pdr.match();
      if (!rule.uplink && match.qfis() != 0) {
        continue; // Packets of the data network are marked with no flow: it matches none.
      }
      FlowFilters filters = FlowFilters.of(match, session.addresses());
      FlowRule template = filters.isExact() ? rule(rule, session.network()) : handOver(rule);
      filters.all().forEach(filter -> chain.add(template.with(filter)));
    }
    // What no rule matches is handed over anyway.
    while (!chain.isEmpty() && chain.getLast().action() instanceof Action.HandOver) {
      chain.removeLast();
    }
    return chain;
  }

  /// Packets to addresses of the core are taken out before the first rule that would let them go
  /// to a data network: those that are open, too, for the data path to see which is which.
  private List<FlowRule> protect(List<FlowRule> chain) {
    int first = 0;
    while (first < chain.size() && !(chain.get(first).action() instanceof Action.ToNetwork)) {
      first++;
    }
    if (first == chain.size() || protection.closed().isEmpty()) {
      return chain;
    }
    List<FlowRule> all = new ArrayList<>(chain);
    for (Prefix closed : protection.closed()) {
      FlowFilter filter =
          new FlowFilter(soliton.upf.rules.FlowFilter.ANY, null, closed, null, null, 0, 0);
      all.add(
          first, new FlowRule(0, filter, new Action.HandOver(), NO_LINES, Lines.NONE, NO_LINES));
    }
    return all;
  }

  /// Without its filter.
  private FlowRule rule(PathRule rule, DataNetwork network) {
    Action action = action(rule, network);
    boolean forwards = !(action instanceof Action.HandOver || action instanceof Action.Discard);
    int[] meters = meters(rule);
    if (!rule.uplink && rule.measurement.watchesDrops) {
      return handOver(rule);
    }
    if (!forwards) {
      return new FlowRule(qfis(rule), null, action, NO_LINES, Lines.NONE, NO_LINES);
    }
    if (rule.maxima.length > FlowRule.MOST_BUCKETS || meters.length > FlowRule.MOST_METERS) {
      return handOver(rule);
    }
    return new FlowRule(
        qfis(rule),
        null,
        action,
        boxed(rule.maxima),
        rule.guarantee,
        boxed(meters),
        rule.marksCongestion);
  }

  private static FlowRule handOver(PathRule rule) {
    return new FlowRule(qfis(rule), null, new Action.HandOver(), NO_LINES, Lines.NONE, NO_LINES);
  }

  private static long qfis(PathRule rule) {
    return rule.uplink ? rule.pdr.match().qfis() : 0;
  }

  private static List<Integer> boxed(int[] lines) {
    return Arrays.stream(lines).boxed().toList();
  }

  private static int[] meters(PathRule rule) {
    return IntStream.concat(
            Arrays.stream(rule.counts), Arrays.stream(rule.meters).mapToInt(UsageMeter::line))
        .toArray();
  }

  private Action action(PathRule rule, DataNetwork network) {
    Route route = rule.route;
    boolean plain = rule.copies.length == 0;
    if (plain && (rule.action == Far.Action.DROP || !rule.open)) {
      return new Action.Discard();
    }
    if (!plain || rule.action != Far.Action.FORWARD || route == null || !route.isPlain()) {
      return new Action.HandOver();
    }
    RemoteTunnel tunnel = route.tunnel();
    if (rule.uplink) {
      boolean sayable = tunnel == null && !route.toAccess() && route.network().equals(network);
      return sayable ? toNetwork(route) : new Action.HandOver();
    }
    return tunnel == null ? new Action.HandOver() : toTunnel(rule, route, tunnel);
  }

  /// A marking of all bits of a DSCP can be said, and none.
  private static Action toNetwork(Route route) {
    int mask = route.marking().mask();
    if (mask != 0 && mask != DSCP_MASK) {
      return new Action.HandOver();
    }
    return new Action.ToNetwork(mask == 0 ? -1 : route.marking().value() >> 2);
  }

  private Action toTunnel(PathRule rule, Route route, RemoteTunnel tunnel) {
    InetAddress peer = tunnel.address().getAddress();
    Octets local = peer instanceof Inet4Address ? localIpv4 : localIpv6;
    if (local == null || tunnel.address().getPort() != RemoteTunnel.PORT || rule.mark.isLong()) {
      return new Action.HandOver();
    }
    int dscp = route.marking().applyTo(0) >> 2;
    return new Action.ToTunnel(
        local, Octets.adopt(peer.getAddress()), tunnel.teid(), rule.qfi, rule.reflective, dscp);
  }
}
