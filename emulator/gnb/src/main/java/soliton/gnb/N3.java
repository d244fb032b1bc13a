package soliton.gnb;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.lang.foreign.MemorySegment;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import soliton.base.Octets;
import soliton.base.PduSessionId;
import soliton.base.Qfi;
import soliton.gtpu.Gtpu;
import soliton.gtpu.GtpuDecoded;
import soliton.gtpu.GtpuHeader;
import soliton.gtpu.GtpuHeaderWriter;
import soliton.gtpu.GtpuMessage;
import soliton.gtpu.GtpuType;
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
            new InetSocketAddress(config.n3(), Gtpu.PORT),
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
        && send(bearer.upf(), uplink(bearer.uplinkTeid(), flow, packet))) {
      uplinkPackets++;
      uplinkOctets += packet.length();
    } else {
      dropped++;
    }
  }

  private static Octets uplink(int teid, Qfi flow, Octets packet) {
    byte[] datagram = new byte[GtpuHeaderWriter.CONTAINER_OCTETS + packet.length()];
    GtpuHeaderWriter.uplink(
        MemorySegment.ofArray(datagram), 0, teid, packet.length(), flow.value());
    packet.copyTo(datagram, GtpuHeaderWriter.CONTAINER_OCTETS);
    return Octets.adopt(datagram);
  }

  private boolean send(InetAddress to, Octets datagram) {
    return endpoint.send(new InetSocketAddress(to, Gtpu.PORT), datagram);
  }

  private void answer(InetSocketAddress to, GtpuHeader header, GtpuMessage message) {
    if (!endpoint.send(to, Gtpu.encode(header, message))) {
      dropped++;
    }
  }

  private void onDatagram(InetSocketAddress from, Octets datagram) {
    switch (Gtpu.decode(datagram)) {
      case GtpuDecoded.Message(GtpuHeader header, GtpuMessage message) ->
          onMessage(from, header, message);
      // what is broken is dropped and counted (TS 29.281 11); nothing is said about extension
      // headers that are not known, as this peer has no choice of them
      case GtpuDecoded.Faulty _, GtpuDecoded.Refused _ -> dropped++;
    }
  }

  private void onMessage(InetSocketAddress from, GtpuHeader header, GtpuMessage message) {
    switch (message) {
      case GtpuMessage.GPdu(Octets packet) -> onPacket(from, (int) header.teid(), packet);
      case GtpuMessage.EchoRequest _ ->
          answer(
              from,
              new GtpuHeader(GtpuType.ECHO_RESPONSE, 0, header.sequence(), null, List.of()),
              new GtpuMessage.EchoResponse(0, null, null));
      case GtpuMessage.ErrorIndication error -> onError(error);
      // the order of packets is that of the air, so an end marker changes nothing
      case GtpuMessage.EndMarker _,
          GtpuMessage.EchoResponse _,
          GtpuMessage.SupportedExtensionHeadersNotification _,
          GtpuMessage.TunnelStatus _ -> {
        // seen, and nothing to do
      }
    }
  }

  private void onPacket(InetSocketAddress from, int teid, Octets packet) {
    Tunnel tunnel = byTeid.get(teid);
    if (tunnel == null) {
      dropped++;
      sayUnknown(from, teid);
      return;
    }
    downlinkPackets++;
    downlinkOctets += packet.length();
    tunnel.ue().onActivity(agenda.clock().nanos());
    tunnel.ue().user().onPacket(tunnel.bearer().session(), packet);
  }

  /// Error Indication (TS 29.281 7.3.1), not more often than a sane peer needs.
  private void sayUnknown(InetSocketAddress from, int teid) {
    long now = agenda.clock().nanos();
    if (now - errorSecondNanos > 1_000_000_000L) {
      errorSecondNanos = now;
      errorsInThisSecond = 0;
    }
    if (++errorsInThisSecond <= MOST_ERRORS_A_SECOND) {
      answer(
          new InetSocketAddress(from.getAddress(), Gtpu.PORT),
          new GtpuHeader(GtpuType.ERROR_INDICATION, 0, 0, null, List.of()),
          new GtpuMessage.ErrorIndication(
              Integer.toUnsignedLong(teid), Octets.copyOf(config.n3().getAddress()), null, null));
    }
  }

  /// The UPF does not know a tunnel end that we send to (TS 23.527 5.3.3.1).
  private void onError(GtpuMessage.ErrorIndication error) {
    for (Tunnel tunnel : byTeid.values()) {
      SessionBearer bearer = tunnel.bearer();
      if (bearer.uplinkTeid() == (int) error.teid()
          && Octets.copyOf(bearer.upf().getAddress()).equals(error.peerAddress())) {
        LOG.log(Level.WARNING, "n3.tunnel.unknown gnb={0} teid={1}", config.name(), error.teid());
        listener.onTunnelUnknown(tunnel.ue(), bearer.session());
        return;
      }
    }
  }
}
