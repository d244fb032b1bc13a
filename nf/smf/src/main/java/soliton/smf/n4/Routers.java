package soliton.smf.n4;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import soliton.base.Ipv4Address;
import soliton.base.Octets;
import soliton.gtpu.Gtpu;
import soliton.gtpu.GtpuDecoded;
import soliton.gtpu.GtpuHeader;
import soliton.gtpu.GtpuMessage;
import soliton.gtpu.GtpuType;
import soliton.nf.EventLog;
import soliton.nf.Scheduler;
import soliton.smf.n4.RouterMessages.Advertised;
import soliton.transport.DatagramEndpoint;
import soliton.transport.Datagrams;

/// The router of the UEs that have IPv6: answers their solicitations, and advertises without being
/// asked when a user plane is there and again before that expires (TS 23.501 5.8.2.2.3, RFC 4861
/// 6.2). Packets go through the UPF in a tunnel of N4-u for each session (TS 29.244 5.3.1 scenario
/// 1). Safe for several threads.
final class Routers implements AutoCloseable {
  /// TS 29.061 11.2.1.3.4: between 4.5 and 6 hours.
  static final Duration AGAIN = Duration.ofHours(5);

  private static final Duration LOOK = Duration.ofMinutes(15);

  /// RFC 4861 6.2.6 has three seconds for a link with many nodes; here is one, which may be
  /// impatient.
  private static final Duration LEAST_PAUSE = Duration.ofMillis(500);

  private final Ipv4Address address;
  private final Scheduler scheduler;
  private final EventLog log;
  private final DatagramEndpoint endpoint;
  private final Map<Long, Link> links = new ConcurrentHashMap<>();
  private final AtomicBoolean closed = new AtomicBoolean();

  /// A UE's link.
  ///
  /// @param up the RAN carries the session
  private record Link(
      Tunnel upf,
      Advertised told,
      AtomicBoolean up,
      AtomicLong lastNanos,
      AtomicBoolean isToldOnce) {}

  /// @param local address of N4; the port is that of GTP-U
  /// @throws IOException if it cannot be bound
  Routers(
      InetSocketAddress local,
      Ipv4Address address,
      Scheduler scheduler,
      Datagrams datagrams,
      EventLog log)
      throws IOException {
    this.address = address;
    this.scheduler = scheduler;
    this.log = log;
    this.endpoint =
        datagrams.bind(
            new InetSocketAddress(local.getAddress(), Gtpu.PORT),
            (end, from, payload) -> onDatagram(from, payload));
    lookLater();
  }

  /// Where the UPF sends the packets of a session to.
  Tunnel tunnelOf(long seid) {
    return new Tunnel(address, (int) seid);
  }

  /// The session has a tunnel to its UE; it is not up yet.
  void add(long seid, Tunnel upf, Advertised told) {
    links.put(
        Integer.toUnsignedLong((int) seid),
        new Link(upf, told, new AtomicBoolean(), new AtomicLong(), new AtomicBoolean()));
  }

  void remove(long seid) {
    links.remove(Integer.toUnsignedLong((int) seid));
  }

  /// The RAN carries the session: the UE is told if it does not know.
  void onUp(long seid) {
    Link link = links.get(Integer.toUnsignedLong((int) seid));
    if (link != null) {
      link.up.set(true);
      advertiseIfDue(link);
    }
  }

  /// The RAN carries it no more: advertisements would wake the UE.
  void onDown(long seid) {
    Link link = links.get(Integer.toUnsignedLong((int) seid));
    if (link != null) {
      link.up.set(false);
    }
  }

  private void advertiseIfDue(Link link) {
    long since = scheduler.clock().nanos() - link.lastNanos.get();
    if (!link.isToldOnce.get() || since >= AGAIN.toNanos()) {
      advertise(link);
    }
  }

  private void lookLater() {
    scheduler.after(LOOK.toNanos(), () -> scheduler.start(this::look));
  }

  private void look() {
    if (!closed.get()) {
      links.values().stream().filter(link -> link.up.get()).forEach(this::advertiseIfDue);
      lookLater();
    }
  }

  private void advertise(Link link) {
    link.lastNanos.set(scheduler.clock().nanos());
    link.isToldOnce.set(true);
    Octets packet = RouterMessages.advertisement(link.told);
    endpoint.send(
        new InetSocketAddress(link.upf.address().toInetAddress(), Gtpu.PORT),
        Gtpu.encode(
            GtpuHeader.ofTunnel(GtpuType.G_PDU, Integer.toUnsignedLong(link.upf.teid())),
            new GtpuMessage.GPdu(packet)));
  }

  private void onDatagram(InetSocketAddress from, Octets datagram) {
    if (!(Gtpu.decode(datagram) instanceof GtpuDecoded.Message decoded)) {
      log.peerFault("n4u.broken", "from", from);
      return;
    }
    switch (decoded.message()) {
      case GtpuMessage.GPdu packet -> onPacket(from, decoded.header(), packet.packet());
      // TS 29.281 7.2.2
      case GtpuMessage.EchoRequest _ -> {
        Integer sequence = decoded.header().sequence();
        endpoint.send(
            from,
            Gtpu.encode(
                GtpuHeader.ofPath(GtpuType.ECHO_RESPONSE, sequence == null ? 0 : sequence),
                new GtpuMessage.EchoResponse(0, null, null)));
      }
      case GtpuMessage.ErrorIndication indication ->
          log.peerFault("n4u.error", "from", from, "teid", indication.teid());
      case GtpuMessage.EchoResponse _,
          GtpuMessage.SupportedExtensionHeadersNotification _,
          GtpuMessage.TunnelStatus _,
          GtpuMessage.EndMarker _ ->
          log.debug("n4u.ignored", "from", from);
    }
  }

  private void onPacket(InetSocketAddress from, GtpuHeader header, Octets packet) {
    Link link = links.get(header.teid());
    if (link == null) {
      // TS 29.281 7.3.1
      log.peerFault("n4u.unknown", "from", from, "teid", header.teid());
      endpoint.send(
          from,
          Gtpu.encode(
              GtpuHeader.ofTunnel(GtpuType.ERROR_INDICATION, 0),
              new GtpuMessage.ErrorIndication(header.teid(), address.toOctets(), null, null)));
      return;
    }
    long since = scheduler.clock().nanos() - link.lastNanos.get();
    boolean isTooSoon = link.isToldOnce.get() && since < LEAST_PAUSE.toNanos();
    if (RouterMessages.isSolicitation(packet) && !isTooSoon) {
      advertise(link);
    }
  }

  @Override
  public void close() {
    closed.set(true);
    endpoint.close();
  }
}
