package soliton.upf.path;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import soliton.base.OctetReader;
import soliton.base.OctetWriter;
import soliton.pfcp.ie.FailedRuleId;
import soliton.pfcp.ie.ReportingTriggers;
import soliton.transport.flow.Lines;
import soliton.transport.flow.Prefix;
import soliton.upf.packet.Frame;
import soliton.upf.packet.Packet;
import soliton.upf.rules.Bar;
import soliton.upf.rules.EthernetMatch;
import soliton.upf.rules.Far;
import soliton.upf.rules.Pdr;
import soliton.upf.rules.RuleFault;
import soliton.upf.rules.Rules;
import soliton.upf.rules.Urr;

/// The rules of a session as packets meet them, highest precedence first (TS 29.244 5.2.1).
/// Immutable but for meters, which pass from one to the next when rules change.
final class PathRules {
  private static final PathRule[] NO_RULES = {};

  private final PathRule[] throughTunnel;
  private final PathRule[] withoutTunnel;
  private final Map<Long, UsageMeter> meters;
  private final DataNetwork network;
  private final List<Prefix> addresses;
  private final Prefixes own;
  private final boolean ethernet;
  private final PacketBuffer buffer;

  private PathRules(
      List<PathRule> all,
      Map<Long, UsageMeter> meters,
      Rules rules,
      DataNetwork network,
      PhoneAddresses addresses,
      PacketBuffer buffer) {
    this.throughTunnel = some(all, true);
    this.withoutTunnel = some(all, false);
    this.meters = Map.copyOf(meters);
    this.network = network;
    this.addresses = addresses.all();
    this.own = addresses.prefixes();
    this.ethernet = isEthernet(rules);
    this.buffer = buffer;
  }

  private static PathRule[] some(List<PathRule> all, boolean throughTunnel) {
    List<PathRule> some = new ArrayList<>(all.size());
    for (PathRule rule : all) {
      if (rule.teid() != 0 == throughTunnel) {
        some.add(rule);
      }
    }
    return some.isEmpty() ? NO_RULES : some.toArray(NO_RULES);
  }

  private static boolean isEthernet(Rules rules) {
    for (Pdr pdr : rules.pdrs().values()) {
      EthernetMatch frames = pdr.match().ethernet();
      if (frames.isWholeSession() || !frames.filters().isEmpty()) {
        return true;
      }
    }
    return false;
  }

  static PathRules none(DataNetworks networks) {
    return none(Map.of(), networks.first());
  }

  private static PathRules none(Map<Long, UsageMeter> meters, DataNetwork network) {
    return new PathRules(
        List.of(), meters, Rules.NONE, network, PhoneAddresses.NONE, PacketBuffer.NONE);
  }

  void writeMeters(OctetWriter to) {
    to.u16(meters.size());
    meters.forEach((urrId, meter) -> to.u32(urrId).u32(meter.line()));
  }

  /// These, with the meters that another process had.
  PathRules withMeters(OctetReader from, Lines lines) {
    Map<Long, UsageMeter> known = new HashMap<>();
    for (int left = from.u16(); left > 0 && !from.hasFailed(); left--) {
      long urrId = from.u32();
      known.put(urrId, UsageMeter.reopen(urrId, lines, (int) from.u32()));
    }
    return none(known, network);
  }

  /// @param budgetOctets of packets that all sessions may buffer
  /// @throws RuleFault if there is no line for a rate or a meter, or no such network
  static PathRules of(
      Rules rules,
      PathRules before,
      SessionLines lines,
      DataNetworks networks,
      AtomicLong budgetOctets) {
    DataNetwork network = networks.of(rules);
    if (isEthernet(rules) && !network.ethernet()) {
      throw RuleFault.of(
          FailedRuleId.Kind.PDR,
          rules.pdrs().keySet().iterator().next(),
          "no Ethernet in data network " + network.instance());
    }
    Map<Long, QosGate> gates = new HashMap<>();
    rules.qers().forEach((id, qer) -> gates.put(id, QosGate.of(qer, lines)));
    Map<Long, UsageMeter> meters = meters(rules, before, lines.lines());
    PhoneAddresses addresses = PhoneAddresses.of(rules);
    Making making = new Making(rules, network, networks, addresses, gates, meters, lines);
    List<PathRule> all = new ArrayList<>();
    try {
      for (Pdr pdr : rules.pdrs().values()) {
        all.add(making.rule(pdr, before));
      }
    } catch (RuleFault noNetwork) {
      closeNew(meters, before);
      throw noNetwork;
    }
    all.sort(Comparator.comparingLong(rule -> rule.pdr.precedence()));
    return new PathRules(
        all, meters, rules, network, addresses, buffer(rules, before, budgetOctets));
  }

  /// Made when it is needed for the first time, and then kept: packets may be on their way into it.
  private static PacketBuffer buffer(Rules rules, PathRules before, AtomicLong budgetOctets) {
    if (before.buffer == PacketBuffer.NONE) {
      for (Far far : rules.fars().values()) {
        if (far.action() == Far.Action.BUFFER) {
          return new PacketBuffer(budgetOctets);
        }
      }
    }
    return before.buffer;
  }

  PacketBuffer buffer() {
    return buffer;
  }

  /// Works out what detection rules refer to.
  private record Making(
      Rules rules,
      DataNetwork network,
      DataNetworks networks,
      PhoneAddresses addresses,
      Map<Long, QosGate> gates,
      Map<Long, UsageMeter> meters,
      SessionLines lines) {
    PathRule rule(Pdr pdr, PathRules before) {
      Far far = rules.far(pdr);
      return rule(pdr, far, measurement(pdr), before.notified(pdr.id(), far));
    }

    private PathRule rule(
        Pdr pdr, Far far, Measurement measurement, @Nullable AtomicBoolean notified) {
      Far.Forwarding to = far.forwarding();
      PathRule.Parts parts =
          new PathRule.Parts(
              far,
              to == null ? null : route(to, pdr),
              far.copies().isEmpty()
                  ? List.of()
                  : far.copies().stream().map(each -> route(each, pdr)).toList(),
              gates(pdr),
              addresses.those(pdr.match()),
              measurement,
              bufferPackets(rules, far),
              notified);
      return new PathRule(pdr, parts, lines);
    }

    private List<QosGate> gates(Pdr pdr) {
      List<QosGate> ofRule = new ArrayList<>(pdr.qerIds().size());
      for (Long id : pdr.qerIds()) {
        ofRule.add(Objects.requireNonNull(gates.get(id)));
      }
      return ofRule;
    }

    private Route route(Far.Forwarding to, Pdr pdr) {
      String instance = DataNetworks.isNetwork(to) ? to.networkInstance() : null;
      return Route.of(to, instance == null ? network : networks.demand(instance, pdr));
    }

    /// What is done instead while a quota is used up is not measured (5.2.2.2.1 NOTE 10).
    private Measurement measurement(Pdr pdr) {
      int count = pdr.urrIds().size();
      if (count == 0) {
        return Measurement.NONE;
      }
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
        instead[i] = far == null ? null : rule(pdr, far, Measurement.NONE, null);
      }
      return new Measurement(ofRule, instead, watchesDrops);
    }
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
  private @Nullable AtomicBoolean notified(int pdrId, Far far) {
    if (far.action() != Far.Action.BUFFER) {
      return null;
    }
    PathRule known = rule(pdrId);
    return known != null && known.far.id() == far.id() && known.action == far.action()
        ? known.notified()
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

  /// The rule for a frame that came through the tunnel.
  @Nullable PathRule find(Frame frame, int teid, int qfi) {
    for (PathRule rule : throughTunnel) {
      if (rule.teid() == teid && rule.matches(frame, qfi)) {
        return rule;
      }
    }
    return null;
  }

  /// The rule for a frame from the data network.
  @Nullable PathRule find(Frame frame) {
    for (PathRule rule : withoutTunnel) {
      if (rule.matches(frame, -1)) {
        return rule;
      }
    }
    return null;
  }

  /// True if frames are carried, not packets.
  boolean isEthernet() {
    return ethernet;
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
  /// addresses is not judged; the unspecified and link-local addresses of IPv6 are for address
  /// configuration (RFC 4861, RFC 4862), and go nowhere but where a rule says.
  boolean ownsSource(Packet packet) {
    if (own.isEmpty() || own.contain(packet, true)) {
      return true;
    }
    return !packet.isIpv4() && isForConfiguration(packet);
  }

  private static boolean isForConfiguration(Packet packet) {
    long source = packet.ipv6Prefix(true);
    return source >>> 54 == 0x3fa // fe80::/10
        || (source == 0 && packet.ipv6InterfaceId(true) == 0);
  }

  /// The data network that the addresses are of.
  DataNetwork network() {
    return network;
  }

  /// Addresses of the phone and networks behind it that the rules name.
  List<Prefix> addresses() {
    return addresses;
  }

  boolean isEmpty() {
    return throughTunnel.length + withoutTunnel.length == 0;
  }

  /// True if the prefix of IPv6 is one of the addresses.
  boolean has(int bits, long high, long low) {
    for (Prefix each : addresses) {
      if (each.bits() == bits && each.high() == high && each.low() == low && each.isIpv6()) {
        return true;
      }
    }
    return false;
  }

  /// Local ends of tunnels.
  int[] teids() {
    int[] found = new int[throughTunnel.length];
    int count = 0;
    for (PathRule rule : throughTunnel) {
      int teid = rule.teid();
      if (!contains(found, count, teid)) {
        found[count++] = teid;
      }
    }
    return Arrays.copyOf(found, count);
  }

  private static boolean contains(int[] some, int count, int one) {
    for (int i = 0; i < count; i++) {
      if (some[i] == one) {
        return true;
      }
    }
    return false;
  }

  List<PathRule> throughTunnel(int teid) {
    return Arrays.stream(throughTunnel).filter(rule -> rule.teid() == teid).toList();
  }

  List<PathRule> withoutTunnel() {
    return List.of(withoutTunnel);
  }

  List<PathRule> all() {
    List<PathRule> all = new ArrayList<>(List.of(throughTunnel));
    all.addAll(List.of(withoutTunnel));
    return all;
  }
}
