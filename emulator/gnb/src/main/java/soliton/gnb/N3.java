package soliton.gnb;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import soliton.base.Octets;
import soliton.base.PduSessionId;
import soliton.base.Qfi;
import soliton.radio.Agenda;
import soliton.transport.DatagramEndpoint;
import soliton.transport.Datagrams;

/// The user plane of a base station towards the UPF: GTP-U over UDP (TS 29.281) with the PDU
/// session container (TS 38.415). Owned by the agenda; datagrams come in as its tasks.
final class N3 {
  private static final System.Logger LOG = System.getLogger(N3.class.getName());
  private static final int MOST_ERRORS_A_SECOND = 20;

  private final GnbConfig config;
  private final Agenda agenda;
  private final DatagramEndpoint endpoint;
  private final TunnelListener listener;
  private final Map<Integer, Tunnel> byTeid = new HashMap<>();
  private int lastTeid;
  private long uplinkPackets;
  private long uplinkOctets;
  private long downlinkPackets;
  private long downlinkOctets;
  private long dropped;
  private long errorSecondNanos;
  private int errorsInThisSecond;

  private record Tunnel(UeContext ue, SessionBearer bearer) {}

  /// Hears that the UPF does not know a tunnel.
  @FunctionalInterface
  interface TunnelListener {
    void onTunnelUnknown(UeContext ue, PduSessionId session);
  }

  N3(GnbConfig config, Agenda agenda, Datagrams datagrams, TunnelListener listener)
      throws IOException {
    this.config = config;
    this.agenda = agenda;
    this.listener = listener;
    this.endpoint =
        datagrams.bind(
            new InetSocketAddress(config.n3(), GnbConfig.GTPU_PORT),
            (_, from, datagram) -> agenda.execute(() -> onDatagram(from, datagram)));
  }

  SessionBearer open(
      UeContext ue, PduSessionId session, InetAddress upf, int uplinkTeid, Set<Qfi> flows) {
    do {
      lastTeid++;
    } while (lastTeid == 0 || byTeid.containsKey(lastTeid));
    SessionBearer bearer = new SessionBearer(session, upf, uplinkTeid, lastTeid, flows);
    byTeid.put(lastTeid, new Tunnel(ue, bearer));
    return bearer;
  }

  void replace(UeContext ue, SessionBearer bearer) {
    byTeid.put(bearer.downlinkTeid(), new Tunnel(ue, bearer));
  }

  void close(SessionBearer bearer) {
    byTeid.remove(bearer.downlinkTeid());
  }

  void close() {
    endpoint.close();
  }

  TrafficCount traffic() {
    return new TrafficCount(uplinkPackets, uplinkOctets, downlinkPackets, downlinkOctets, dropped);
  }

  /// Sends a packet up its tunnel, in a QoS flow that the session has.
  void send(SessionBearer bearer, Qfi flow, Octets packet) {
    if (bearer.flows().contains(flow)
        && send(bearer.upf(), Gtpu.uplink(bearer.uplinkTeid(), flow, packet))) {
      uplinkPackets++;
      uplinkOctets += packet.length();
    } else {
      dropped++;
    }
  }

  private boolean send(InetAddress to, Octets datagram) {
    return endpoint.send(new InetSocketAddress(to, GnbConfig.GTPU_PORT), datagram);
  }

  private void onDatagram(InetSocketAddress from, Octets datagram) {
    switch (Gtpu.parse(datagram)) {
      case Gtpu.Packet packet -> onPacket(from, packet);
      case Gtpu.EchoRequest(int sequence) -> {
        if (!endpoint.send(from, Gtpu.echoResponse(sequence))) {
          dropped++;
        }
      }
      case Gtpu.ErrorIndication(int teid, InetAddress peer) -> onError(teid, peer);
      case Gtpu.Other _ -> {
        // end markers, echo responses, and what is broken (TS 29.281 7.1, 11): counted, not
        // answered
        dropped++;
      }
    }
  }

  private void onPacket(InetSocketAddress from, Gtpu.Packet packet) {
    Tunnel tunnel = byTeid.get(packet.teid());
    if (tunnel == null) {
      dropped++;
      sayUnknown(from, packet.teid());
      return;
    }
    downlinkPackets++;
    downlinkOctets += packet.content().length();
    tunnel.ue().onActivity(agenda.clock().nanos());
    tunnel.ue().user().onPacket(tunnel.bearer().session(), packet.content());
  }

  /// Error Indication (TS 29.281 7.3.1), not more often than a sane peer needs.
  private void sayUnknown(InetSocketAddress from, int teid) {
    long now = agenda.clock().nanos();
    if (now - errorSecondNanos > 1_000_000_000L) {
      errorSecondNanos = now;
      errorsInThisSecond = 0;
    }
    if (++errorsInThisSecond <= MOST_ERRORS_A_SECOND
        && !send(from.getAddress(), Gtpu.errorIndication(teid, config.n3()))) {
      dropped++;
    }
  }

  /// The UPF does not know a tunnel end of ours (TS 23.527 5.3.3.1).
  private void onError(int uplinkTeid, @Nullable InetAddress upf) {
    for (Tunnel tunnel : byTeid.values()) {
      SessionBearer bearer = tunnel.bearer();
      if (bearer.uplinkTeid() == uplinkTeid && bearer.upf().equals(upf)) {
        LOG.log(Level.WARNING, "n3.tunnel.unknown gnb={0} teid={1}", config.name(), uplinkTeid);
        listener.onTunnelUnknown(tunnel.ue(), bearer.session());
        return;
      }
    }
  }
}
