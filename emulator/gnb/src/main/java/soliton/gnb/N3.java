package soliton.gnb;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import soliton.base.Octets;
import soliton.base.PduSessionId;
import soliton.base.Qfi;
import soliton.gtpu.ExtensionType;
import soliton.gtpu.Gtpu;
import soliton.gtpu.GtpuDecoded;
import soliton.gtpu.GtpuHeader;
import soliton.gtpu.GtpuMessage;
import soliton.gtpu.GtpuType;
import soliton.gtpu.PduSessionContainer;
import soliton.radio.Agenda;
import soliton.radio.Downlink;
import soliton.radio.RadioPacket;
import soliton.transport.DatagramEndpoint;
import soliton.transport.DatagramReceiver;

/// The user plane of a base station towards the UPF: GTP-U over UDP (TS 29.281) with the PDU
/// session container (TS 38.415). Owned by the agenda; datagrams come in as its tasks.
final class N3 {
  private static final System.Logger LOG = System.getLogger(N3.class.getName());
  private static final int MOST_ERRORS_A_SECOND = 20;

  private final GnbConfig config;
  private final Agenda agenda;
  private final DatagramEndpoint endpoint;
  private final TunnelListener listener;
  private final Map<Integer, SessionBearer> byTeid = new HashMap<>();
  private int lastTeid;
  private final Traffic traffic = new Traffic();
  private final @Nullable N3Port port;
  private long errorSecondNanos;
  private int errorsInThisSecond;

  /// Hears that the UPF does not know a tunnel.
  @FunctionalInterface
  interface TunnelListener {
    void onTunnelUnknown(UeContext ue, PduSessionId session);
  }

  N3(GnbConfig config, Agenda agenda, Gnb.Transports transports, TunnelListener listener)
      throws IOException {
    this.config = config;
    this.agenda = agenda;
    this.listener = listener;
    InetSocketAddress local = new InetSocketAddress(config.n3(), Gtpu.PORT);
    PacketPorts ports = transports.packetPorts();
    DatagramReceiver receiver =
        (_, from, datagram) -> agenda.execute(() -> onDatagram(from, datagram));
    if (ports == null) {
      port = null;
      endpoint = transports.datagrams().bind(local, receiver);
    } else {
      port = N3Port.start(ports.bind(local), local, traffic, receiver);
      endpoint = port;
    }
  }

  SessionBearer open(
      UeContext ue, PduSessionId session, InetAddress upf, int uplinkTeid, Set<Qfi> flows) {
    do {
      lastTeid++;
    } while (lastTeid == 0 || byTeid.containsKey(lastTeid));
    SessionBearer bearer =
        new SessionBearer(
            ue,
            session,
            port,
            new InetSocketAddress(upf, Gtpu.PORT),
            uplinkTeid,
            lastTeid,
            flows,
            new QosMonitoring(agenda.clock()));
    byTeid.put(lastTeid, bearer);
    return bearer;
  }

  void replace(SessionBearer bearer) {
    byTeid.put(bearer.downlinkTeid(), bearer);
    if (port != null) {
      port.replace(bearer);
    }
  }

  /// Packets of the session go past the agenda from now on, if N3 has a thread of its own.
  void join(SessionBearer bearer, Downlink downlink) {
    if (port != null) {
      port.join(bearer, downlink);
    }
  }

  void close(SessionBearer bearer) {
    byTeid.remove(bearer.downlinkTeid());
    if (port != null) {
      port.leave(bearer);
    }
  }

  void close() {
    endpoint.close();
  }

  TrafficCount traffic() {
    return traffic.count();
  }

  /// Sends a packet up its tunnel, in a QoS flow that the session has.
  void send(SessionBearer bearer, Qfi flow, Octets packet) {
    if (bearer.flows().contains(flow)
        && endpoint.send(bearer.upf(), UplinkPacket.of(bearer, flow, packet))) {
      traffic.onUplink(packet.length());
    } else {
      traffic.onDropped();
    }
  }

  private void answer(InetSocketAddress to, GtpuHeader header, GtpuMessage message) {
    if (!endpoint.send(to, Gtpu.encode(header, message))) {
      traffic.onDropped();
    }
  }

  private void onDatagram(InetSocketAddress from, Octets datagram) {
    switch (Gtpu.decode(datagram)) {
      case GtpuDecoded.Message(GtpuHeader header, GtpuMessage message) ->
          onMessage(from, header, message);
      // what is broken is dropped and counted (TS 29.281 11); nothing is said about extension
      // headers that are not known, as this peer has no choice of them
      case GtpuDecoded.Faulty _, GtpuDecoded.Refused _ -> traffic.onDropped();
    }
  }

  private void onMessage(InetSocketAddress from, GtpuHeader header, GtpuMessage message) {
    switch (message) {
      case GtpuMessage.GPdu(Octets packet) -> onPacket(from, header, packet);
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

  private void onPacket(InetSocketAddress from, GtpuHeader header, Octets packet) {
    int teid = (int) header.teid();
    SessionBearer bearer = byTeid.get(teid);
    if (bearer == null) {
      traffic.onDropped();
      sayUnknown(from, teid);
      return;
    }
    Octets extension = header.extension(ExtensionType.PDU_SESSION_CONTAINER);
    PduSessionContainer content = extension == null ? null : PduSessionContainer.decode(extension);
    var container =
        content instanceof PduSessionContainer.Downlink downlink
            ? downlink
            : PduSessionContainer.Downlink.of(0);
    traffic.onDownlink(packet.length());
    bearer.ue().onActivity();
    Long sent = container.sentTime();
    if (sent != null) {
      bearer.monitoring().onDownlink(container.qfi(), sent);
    }
    bearer
        .ue()
        .user()
        .onPacket(
            new RadioPacket(
                bearer.session(), new Qfi(container.qfi()), container.reflective(), packet));
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
    for (SessionBearer bearer : byTeid.values()) {
      if (bearer.uplinkTeid() == (int) error.teid()
          && Octets.copyOf(bearer.upf().getAddress().getAddress()).equals(error.peerAddress())) {
        LOG.log(Level.WARNING, "n3.tunnel.unknown gnb={0} teid={1}", config.name(), error.teid());
        listener.onTunnelUnknown(bearer.ue(), bearer.session());
        return;
      }
    }
  }
}
