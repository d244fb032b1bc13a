package soliton.upf.path;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import soliton.base.Ipv4Address;
import soliton.base.Ipv6Address;
import soliton.transport.flow.Lines;
import soliton.upf.packet.Packet;
import soliton.upf.rules.Far;
import soliton.upf.rules.FlowFilter;
import soliton.upf.rules.Match;
import soliton.upf.rules.Pdr;
import soliton.upf.rules.Qer;
import soliton.upf.rules.RemoteTunnel;

/// A detection rule with all that it refers to, as packets meet it.
final class PathRule {
  final Pdr pdr;
  final Far far;
  final boolean uplink;
  final Far.Action action;
  final boolean toAccess;
  final @Nullable RemoteTunnel tunnel;
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
  final int bufferPackets;

  /// Set once the SMF was told of a buffered packet.
  final AtomicBoolean notified;

  private final Match match;
  private final @Nullable Ipv4Address ueIpv4;
  private final @Nullable Ipv6Address ueIpv6;
  private final int ueIpv6Bits;

  PathRule(
      Pdr pdr,
      Far far,
      QosGate[] gates,
      SessionLines lines,
      Measurement measurement,
      int bufferPackets,
      AtomicBoolean notified) {
    this.pdr = pdr;
    this.far = far;
    this.match = pdr.match();
    this.ueIpv4 = match.ueIpv4();
    this.ueIpv6 = match.ueIpv6();
    this.ueIpv6Bits = match.ueIpv6Bits();
    this.uplink = match.uplink();
    this.action = far.action();
    Far.Forwarding forwarding = far.forwarding();
    this.toAccess = forwarding != null && forwarding.toAccess();
    this.tunnel = far.tunnel();
    this.measurement = measurement;
    this.meters = measurement.meters;
    this.bufferPackets = bufferPackets;
    this.notified = notified;
    int flow = Qer.NO_FLOW;
    boolean reflects = false;
    for (QosGate gate : gates) {
      flow = gate.qer().qfi() != Qer.NO_FLOW ? gate.qer().qfi() : flow;
      reflects |= gate.qer().reflective();
    }
    this.qfi = flow;
    this.reflective = reflects;
    this.open = Arrays.stream(gates).allMatch(gate -> gate.isOpen(uplink));
    this.maxima =
        Arrays.stream(gates)
            .mapToInt(gate -> gate.limit(uplink))
            .filter(line -> line != Lines.NONE)
            .distinct()
            .toArray();
    this.guarantee = Lines.NONE;
    this.counts = counts(lines, flow);
  }

  private static int[] counts(SessionLines lines, int flow) {
    int session = lines.usage(SessionLines.Kind.SESSION, 0);
    int ofFlow = flow == Qer.NO_FLOW ? Lines.NONE : lines.usage(SessionLines.Kind.FLOW, flow);
    return IntStream.of(session, ofFlow).filter(line -> line != Lines.NONE).toArray();
  }

  /// @param packetQfi flow that an uplink packet is marked with, negative if it is not marked
  boolean matches(Packet packet, int packetQfi) {
    if (match.qfis() != 0 && (packetQfi < 0 || (match.qfis() >>> packetQfi & 1) == 0)) {
      return false;
    }
    return matchesUe(packet) && matchesFilters(packet);
  }

  private boolean matchesUe(Packet packet) {
    if (packet.isIpv4()) {
      Ipv4Address four = ueIpv4;
      return four != null ? four.bits() == packet.ipv4(uplink) : ueIpv6 == null;
    }
    Ipv6Address six = ueIpv6;
    if (six == null) {
      return ueIpv4 == null;
    }
    long difference = packet.ipv6Prefix(uplink) ^ six.prefix();
    int bits = ueIpv6Bits;
    return bits <= 64
        ? difference >>> (64 - bits) == 0
        : difference == 0
            && (packet.ipv6InterfaceId(uplink) ^ six.interfaceId()) >>> (128 - bits) == 0;
  }

  private boolean matchesFilters(Packet packet) {
    var filters = match.filters();
    for (int i = 0; i < filters.size(); i++) {
      FlowFilter filter = filters.get(i);
      if (filter.matches(packet, uplink)) {
        return true;
      }
    }
    return filters.isEmpty();
  }

  int teid() {
    Integer teid = match.teid();
    return teid == null ? 0 : teid;
  }
}
