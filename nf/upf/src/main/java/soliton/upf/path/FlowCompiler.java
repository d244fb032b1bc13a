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
import soliton.transport.flow.FlowRule;
import soliton.transport.flow.FlowRule.Action;
import soliton.transport.flow.FlowSession;
import soliton.transport.flow.Lines;
import soliton.transport.flow.Prefix;
import soliton.upf.rules.Far;
import soliton.upf.rules.Match;
import soliton.upf.rules.RemoteTunnel;

/// From a session's rules to those of a [soliton.transport.flow.FlowPort], with the same result.
/// A rule that cannot be said there becomes one that hands over all packets it could match, so that
/// no packet meets a rule of lower precedence by mistake.
public final class FlowCompiler {
  private static final List<Integer> NO_LINES = List.of();

  private final Octets localIpv4;
  private final @Nullable Octets localIpv6;

  /// @param localIpv4 this end of tunnels to IPv4 addresses
  /// @param localIpv6 this end of tunnels to IPv6 addresses, null if there is none
  public FlowCompiler(Ipv4Address localIpv4, @Nullable Ipv6Address localIpv6) {
    this.localIpv4 = localIpv4.toOctets();
    this.localIpv6 = localIpv6 == null ? null : localIpv6.toOctets();
  }

  /// @return null if no packet of the session need not be handed over
  @Nullable FlowSession compile(PathSession session) {
    PathRules rules = session.rules();
    List<Prefix> addresses = rules.addresses();
    if (addresses.isEmpty()) {
      return null;
    }
    Map<Integer, List<FlowRule>> uplink = new HashMap<>();
    for (int teid : rules.teids()) {
      List<FlowRule> chain = uplink(rules.throughTunnel(teid), addresses);
      if (!chain.isEmpty()) {
        uplink.put(teid, chain);
      }
    }
    List<FlowRule> downlink = downlink(rules.withoutTunnel(), addresses);
    return uplink.isEmpty() && downlink.isEmpty()
        ? null
        : new FlowSession(session.seid(), 0, addresses, uplink, downlink, false);
  }

  /// A tunnel from which packets for phones come, too, is left to the data path: there the source
  /// of a packet is not the phone's.
  private List<FlowRule> uplink(List<PathRule> rules, List<Prefix> addresses) {
    return rules.stream().allMatch(rule -> rule.uplink) ? chain(rules, addresses) : List.of();
  }

  private List<FlowRule> downlink(List<PathRule> rules, List<Prefix> addresses) {
    return rules.stream().noneMatch(rule -> rule.uplink) ? chain(rules, addresses) : List.of();
  }

  private List<FlowRule> chain(List<PathRule> rules, List<Prefix> addresses) {
    List<FlowRule> chain = new ArrayList<>();
    for (PathRule rule : rules) {
      Match match = rule.pdr.match();
      if (!rule.uplink && match.qfis() != 0) {
        continue; // Packets of the data network are marked with no flow: it matches none.
      }
      FlowFilters filters = FlowFilters.of(match, addresses);
      FlowRule template = filters.isExact() ? rule(rule) : handOver(rule);
      filters
          .all()
          .forEach(
              filter ->
                  chain.add(
                      new FlowRule(
                          template.qfis(),
                          filter,
                          template.action(),
                          template.buckets(),
                          template.guarantee(),
                          template.meters())));
    }
    // What no rule matches is handed over anyway.
    while (!chain.isEmpty() && chain.getLast().action() instanceof Action.HandOver) {
      chain.removeLast();
    }
    return chain;
  }

  /// Without its filter.
  private FlowRule rule(PathRule rule) {
    Action action = action(rule);
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
        qfis(rule), null, action, boxed(rule.maxima), rule.guarantee, boxed(meters));
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

  private Action action(PathRule rule) {
    if (rule.action == Far.Action.DROP || !rule.open) {
      return new Action.Discard();
    }
    if (rule.action != Far.Action.FORWARD) {
      return new Action.HandOver();
    }
    RemoteTunnel tunnel = rule.tunnel;
    if (rule.uplink) {
      return tunnel == null && !rule.toAccess ? new Action.ToNetwork(-1) : new Action.HandOver();
    }
    return tunnel == null ? new Action.HandOver() : toTunnel(rule, tunnel);
  }

  private Action toTunnel(PathRule rule, RemoteTunnel tunnel) {
    InetAddress peer = tunnel.address().getAddress();
    Octets local = peer instanceof Inet4Address ? localIpv4 : localIpv6;
    if (local == null || tunnel.address().getPort() != RemoteTunnel.PORT) {
      return new Action.HandOver();
    }
    return new Action.ToTunnel(
        local, Octets.adopt(peer.getAddress()), tunnel.teid(), rule.qfi, rule.reflective, 0);
  }
}
