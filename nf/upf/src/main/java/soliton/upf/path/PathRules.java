package soliton.upf.path;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import soliton.base.Ipv4Address;
import soliton.base.Ipv6Address;
import soliton.pfcp.ie.ReportingTriggers;
import soliton.transport.flow.Lines;
import soliton.transport.flow.Prefix;
import soliton.upf.packet.Packet;
import soliton.upf.rules.Bar;
import soliton.upf.rules.Far;
import soliton.upf.rules.Match;
import soliton.upf.rules.Pdr;
import soliton.upf.rules.RuleFault;
import soliton.upf.rules.Rules;
import soliton.upf.rules.Urr;

/// The rules of a session as packets meet them, highest precedence first (TS 29.244 5.2.1).
/// Immutable but for meters, which pass from one to the next when rules change.
final class PathRules {
  static final PathRules NONE = new PathRules(List.of(), Map.of(), Rules.NONE);

  private final PathRule[] throughTunnel;
  private final PathRule[] withoutTunnel;
  private final Map<Long, UsageMeter> meters;
  private final int[] ueIpv4;
  private final long[] ueIpv6Prefixes;

  private PathRules(List<PathRule> all, Map<Long, UsageMeter> meters, Rules rules) {
    this.throughTunnel = all.stream().filter(r -> r.teid() != 0).toArray(PathRule[]::new);
    this.withoutTunnel = all.stream().filter(r -> r.teid() == 0).toArray(PathRule[]::new);
    this.meters = Map.copyOf(meters);
    this.ueIpv4 =
        matches(rules).stream()
            .map(Match::ueIpv4)
            .filter(address -> address != null)
            .mapToInt(Ipv4Address::bits)
            .distinct()
            .toArray();
    this.ueIpv6Prefixes =
        matches(rules).stream()
            .map(Match::ueIpv6)
            .filter(address -> address != null)
            .mapToLong(Ipv6Address::prefix)
            .distinct()
            .toArray();
  }

  private static List<Match> matches(Rules rules) {
    return rules.pdrs().values().stream().map(Pdr::match).toList();
  }

  /// @throws RuleFault if there is no line for a rate or a meter
  static PathRules of(Rules rules, PathRules before, SessionLines lines) {
    Map<Long, QosGate> gates = new HashMap<>();
    rules.qers().forEach((id, qer) -> gates.put(id, QosGate.of(qer, lines)));
    Map<Long, UsageMeter> meters = meters(rules, before, lines.lines());
    List<PathRule> all = new ArrayList<>();
    for (Pdr pdr : rules.pdrs().values()) {
      Far far = rules.far(pdr);
      QosGate[] ofRule = pdr.qerIds().stream().map(gates::get).toArray(QosGate[]::new);
      all.add(
          new PathRule(
              pdr,
              far,
              ofRule,
              lines,
              measurement(rules, pdr, meters, ofRule, lines),
              bufferPackets(rules, far),
              before.notified(pdr.id(), far)));
    }
    all.sort(Comparator.comparingLong(rule -> rule.pdr.precedence()));
    return new PathRules(all, meters, rules);
  }

  /// What is done instead while a quota is used up is not measured (5.2.2.2.1 NOTE 10).
  private static Measurement measurement(
      Rules rules, Pdr pdr, Map<Long, UsageMeter> meters, QosGate[] gates, SessionLines lines) {
    int count = pdr.urrIds().size();
    UsageMeter[] ofRule = new UsageMeter[count];
    @Nullable PathRule[] instead = new PathRule[count];
    boolean watchesDrops = false;
    for (int i = 0; i < count; i++) {
      Long id = pdr.urrIds().get(i);
      Urr urr = Objects.requireNonNull(rules.urrs().get(id));
      ofRule[i] = Objects.requireNonNull(meters.get(id));
      watchesDrops |= urr.reports(ReportingTriggers.DROTH);
      Long farId = urr.quotaFarId();
      Far far = farId == null ? null : rules.fars().get(farId);
      instead[i] =
          far == null
              ? null
              : new PathRule(
                  pdr,
                  far,
                  gates,
                  lines,
                  Measurement.NONE,
                  bufferPackets(rules, far),
                  new AtomicBoolean());
    }
    return new Measurement(ofRule, instead, watchesDrops);
  }

  private static Map<Long, UsageMeter> meters(Rules rules, PathRules before, Lines lines) {
    Map<Long, UsageMeter> meters = new HashMap<>();
    try {
      for (long id : rules.urrs().keySet()) {
        UsageMeter known = before.meters.get(id);
        meters.put(id, known == null ? UsageMeter.open(id, lines) : known);
      }
    } catch (RuleFault noLine) {
      closeNew(meters, before);
      throw noLine;
    }
    return meters;
  }

  private static void closeNew(Map<Long, UsageMeter> meters, PathRules before) {
    meters.values().stream()
        .filter(meter -> !before.meters.containsValue(meter))
        .forEach(UsageMeter::close);
  }

  /// These rules will not be applied: what was made for them goes. Meters that earlier rules had
  /// are closed by the control side, once it has read them.
  void abandon(PathRules before) {
    closeNew(meters, before);
  }

  private static int bufferPackets(Rules rules, Far far) {
    Integer barId = far.barId();
    Bar bar = barId == null ? null : rules.bars().get(barId);
    return bar == null ? Bar.DEFAULT_PACKETS : bar.packets();
  }

  /// Whoever was told of a buffered packet is told again only after the action has changed.
  private AtomicBoolean notified(int pdrId, Far far) {
    PathRule known = rule(pdrId);
    return known != null && known.far.id() == far.id() && known.action == far.action()
        ? known.notified
        : new AtomicBoolean();
  }

  @Nullable PathRule rule(int pdrId) {
    for (PathRule rule : throughTunnel) {
      if (rule.pdr.id() == pdrId) {
        return rule;
      }
    }
    for (PathRule rule : withoutTunnel) {
      if (rule.pdr.id() == pdrId) {
        return rule;
      }
    }
    return null;
  }

  @Nullable UsageMeter meter(long urrId) {
    return meters.get(urrId);
  }

  /// The rule for a packet that came through the tunnel.
  @Nullable PathRule find(Packet packet, int teid, int qfi) {
    for (PathRule rule : throughTunnel) {
      if (rule.teid() == teid && rule.matches(packet, qfi)) {
        return rule;
      }
    }
    return null;
  }

  /// The rule for a packet from the data network.
  @Nullable PathRule find(Packet packet) {
    for (PathRule rule : withoutTunnel) {
      if (rule.matches(packet, -1)) {
        return rule;
      }
    }
    return null;
  }

  /// False if an uplink packet bears the source address of somebody else. A session without known
  /// addresses is not judged; link-local addresses of IPv6 are for address configuration.
  boolean ownsSource(Packet packet) {
    if (ueIpv4.length + ueIpv6Prefixes.length == 0) {
      return true;
    }
    if (packet.isIpv4()) {
      int source = packet.ipv4(true);
      for (int own : ueIpv4) {
        if (own == source) {
          return true;
        }
      }
      return false;
    }
    long source = packet.ipv6Prefix(true);
    for (long own : ueIpv6Prefixes) {
      if (own == source) {
        return true;
      }
    }
    return source >>> 54 == 0x3fa; // fe80::/10
  }

  /// Addresses of the phone that the rules name.
  List<Prefix> addresses() {
    return Arrays.stream(all())
        .flatMap(rule -> FlowFilters.addresses(rule.pdr.match()).stream())
        .distinct()
        .toList();
  }

  /// Local ends of tunnels.
  int[] teids() {
    return Arrays.stream(throughTunnel).mapToInt(PathRule::teid).distinct().toArray();
  }

  List<PathRule> throughTunnel(int teid) {
    return Arrays.stream(throughTunnel).filter(rule -> rule.teid() == teid).toList();
  }

  List<PathRule> withoutTunnel() {
    return List.of(withoutTunnel);
  }

  int[] ueIpv4() {
    return ueIpv4;
  }

  long[] ueIpv6Prefixes() {
    return ueIpv6Prefixes;
  }

  PathRule[] all() {
    List<PathRule> all = new ArrayList<>(List.of(throughTunnel));
    all.addAll(List.of(withoutTunnel));
    return all.toArray(PathRule[]::new);
  }
}
