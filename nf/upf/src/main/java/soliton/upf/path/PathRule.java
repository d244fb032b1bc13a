package soliton.upf.path;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import soliton.transport.flow.Lines;
import soliton.upf.packet.Frame;
import soliton.upf.packet.Packet;
import soliton.upf.path.Outlets.Mark;
import soliton.upf.rules.Application;
import soliton.upf.rules.EthernetFilter;
import soliton.upf.rules.Far;
import soliton.upf.rules.FlowFilter;
import soliton.upf.rules.Match;
import soliton.upf.rules.Pdr;
import soliton.upf.rules.Qer;

/// A detection rule with all that it refers to, as packets meet it.
final class PathRule {
  /// What a rule refers to, worked out for the data path.
  ///
  /// @param route where packets go, null if they go nowhere
  /// @param copies where copies of them go
  record Parts(
      Far far,
      @Nullable Route route,
      List<Route> copies,
      List<QosGate> gates,
      Measurement measurement,
      int bufferPackets,
      AtomicBoolean notified) {}

  final Pdr pdr;
  final Far far;
  final boolean uplink;
  final Far.Action action;
  final @Nullable Route route;
  final Route[] copies;

  /// False if a gate is closed.
  final boolean open;

  /// Lines of the maximum bit rates.
  final int[] maxima;

  /// Line of the guaranteed bit rate.
  final int guarantee;

  /// Lines that count all packets of the session and of the flow.
  final int[] counts;

  final UsageMeter[] meters;
  final Measurement measurement;
  final int qfi;
  final boolean reflective;

  /// What its packets are marked with in a tunnel.
  final Mark mark;

  final boolean marksCongestion;
  final int bufferPackets;

  /// Set once the SMF was told of a buffered packet.
  final AtomicBoolean notified;

  private final int teid;
  private final long qfis;
  private final Prefixes addresses;
  private final FlowFilter[] filters;
  private final @Nullable Application application;
  private final List<EthernetFilter> ethernet;

  PathRule(Pdr pdr, Parts parts, SessionLines lines) {
    Match match = pdr.match();
    this.pdr = pdr;
    this.far = parts.far;
    this.uplink = match.uplink();
    this.action = far.action();
    this.route = parts.route;
    this.copies = parts.copies.toArray(Route[]::new);
    this.measurement = parts.measurement;
    this.meters = measurement.meters;
    this.bufferPackets = parts.bufferPackets;
    this.notified = parts.notified;
    this.teid = match.teid() == null ? 0 : match.teid();
    this.qfis = match.qfis();
    this.addresses =
        Prefixes.of(
            Stream.concat(match.addresses().stream(), match.framedRoutes().stream()).toList());
    this.filters = match.filters().toArray(FlowFilter[]::new);
    this.application = match.application();
    this.ethernet = match.ethernet().filters();
    List<QosGate> gates = parts.gates;
    this.qfi =
        gates.stream()
            .map(gate -> gate.qer().qfi())
            .filter(flow -> flow != Qer.NO_FLOW)
            .reduce(Qer.NO_FLOW, (before, flow) -> flow);
    this.reflective = gates.stream().anyMatch(gate -> gate.qer().reflective());
    int pagingPolicy =
        gates.stream().mapToInt(gate -> gate.qer().pagingPolicy()).max().orElse(Qer.NO_POLICY);
    this.marksCongestion = gates.stream().anyMatch(gate -> gate.qer().marksCongestion());
    this.mark = qfi == Qer.NO_FLOW ? Mark.NONE : new Mark(uplink, qfi, reflective, pagingPolicy, 0);
    this.open = gates.stream().allMatch(gate -> gate.isOpen(uplink));
    this.maxima = lines(gates.stream().mapToInt(gate -> gate.limit(uplink)));
    int[] guarantees = lines(gates.stream().mapToInt(gate -> gate.guarantee(uplink)));
    this.guarantee = guarantees.length == 0 ? Lines.NONE : guarantees[0];
    this.counts = counts(lines, qfi);
  }

  private static int[] lines(IntStream some) {
    return some.filter(line -> line != Lines.NONE).distinct().toArray();
  }

  private static int[] counts(SessionLines lines, int flow) {
    int session = lines.usage(SessionLines.Kind.SESSION, 0);
    int ofFlow = flow == Qer.NO_FLOW ? Lines.NONE : lines.usage(SessionLines.Kind.FLOW, flow);
    return lines(IntStream.of(session, ofFlow));
  }

  /// @param packetQfi flow that an uplink packet is marked with, negative if it is not marked
  boolean matches(Packet packet, int packetQfi) {
    if (qfis != 0 && (packetQfi < 0 || (qfis >>> packetQfi & 1) == 0)) {
      return false;
    }
    return (addresses.isEmpty() || addresses.contain(packet, uplink)) && matchesFlow(packet);
  }

  /// @param packetQfi flow that an uplink frame is marked with, negative if it is not marked
  boolean matches(Frame frame, int packetQfi) {
    boolean ofFlow = qfis == 0 || (packetQfi >= 0 && (qfis >>> packetQfi & 1) != 0);
    boolean ofPacket = filters.length == 0 && application == null;
    return ofFlow
        && EthernetFilters.match(ethernet, frame, uplink)
        && (ofPacket || (frame.hasPacket() && matchesFlow(frame.packet())));
  }

  private boolean matchesFlow(Packet packet) {
    if (application != null) {
      return application.matches(packet, uplink);
    }
    for (FlowFilter filter : filters) {
      if (filter.matches(packet, uplink)) {
        return true;
      }
    }
    return filters.length == 0;
  }

  /// True if ports of a packet decide whether it matches.
  boolean looksAtPorts() {
    return application != null
        || Arrays.stream(filters)
            .anyMatch(
                filter ->
                    !filter.local().ranges().isEmpty() || !filter.remote().ranges().isEmpty());
  }

  int teid() {
    return teid;
  }

  boolean removesContainer() {
    return pdr.removal().deletesContainer();
  }
}
