package soliton.upf.path;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
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
  /// @param addresses one of which a packet must have; none for any
  /// @param notified set once the SMF was told of a buffered packet; null if none are buffered
  record Parts(
      Far far,
      @Nullable Route route,
      List<Route> copies,
      List<QosGate> gates,
      Prefixes addresses,
      Measurement measurement,
      int bufferPackets,
      @Nullable AtomicBoolean notified) {}

  // Most rules have nothing of these: empty arrays are shared by a million sessions.
  private static final Route[] NO_COPIES = {};
  private static final FlowFilter[] NO_FILTERS = {};
  private static final int[] NO_LINES = {};

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

  private final @Nullable AtomicBoolean notified;
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
    this.copies = parts.copies.isEmpty() ? NO_COPIES : parts.copies.toArray(Route[]::new);
    this.measurement = parts.measurement;
    this.meters = measurement.meters;
    this.bufferPackets = parts.bufferPackets;
    this.notified = parts.notified;
    this.teid = match.teid() == null ? 0 : match.teid();
    this.qfis = match.qfis();
    this.addresses = parts.addresses;
    this.filters =
        match.filters().isEmpty() ? NO_FILTERS : match.filters().toArray(FlowFilter[]::new);
    this.application = match.application();
    this.ethernet = match.ethernet().filters();
    int flow = Qer.NO_FLOW;
    int pagingPolicy = Qer.NO_POLICY;
    boolean reflects = false;
    boolean marks = false;
    boolean passes = true;
    int guaranteed = Lines.NONE;
    int[] limits = NO_LINES;
    for (QosGate gate : parts.gates) {
      Qer qer = gate.qer();
      flow = qer.qfi() == Qer.NO_FLOW ? flow : qer.qfi();
      pagingPolicy = Math.max(pagingPolicy, qer.pagingPolicy());
      reflects |= qer.reflective();
      marks |= qer.marksCongestion();
      passes &= gate.isOpen(uplink);
      guaranteed = guaranteed == Lines.NONE ? gate.guarantee(uplink) : guaranteed;
      limits = with(limits, gate.limit(uplink));
    }
    this.qfi = flow;
    this.reflective = reflects;
    this.marksCongestion = marks;
    this.mark = Mark.of(uplink, flow, reflects, pagingPolicy);
    this.open = passes;
    this.maxima = limits;
    this.guarantee = guaranteed;
    this.counts = counts(lines, flow);
  }

  /// The lines, and one more if it is one.
  private static int[] with(int[] lines, int line) {
    for (int each : lines) {
      if (each == line) {
        return lines;
      }
    }
    if (line == Lines.NONE) {
      return lines;
    }
    int[] more = Arrays.copyOf(lines, lines.length + 1);
    more[lines.length] = line;
    return more;
  }

  private static int[] counts(SessionLines lines, int flow) {
    int[] session = with(NO_LINES, lines.usage(SessionLines.Kind.SESSION, 0));
    return flow == Qer.NO_FLOW ? session : with(session, lines.usage(SessionLines.Kind.FLOW, flow));
  }

  /// True for the first packet that is buffered since the SMF was told, or since this rule buffers.
  boolean notesFirst() {
    return notified != null && notified.compareAndSet(false, true);
  }

  /// The SMF is told again of the next packet that is buffered.
  void renotify() {
    if (notified != null) {
      notified.set(false);
    }
  }

  @Nullable AtomicBoolean notified() {
    return notified;
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
