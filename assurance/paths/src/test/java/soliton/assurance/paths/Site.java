package soliton.assurance.paths;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import soliton.base.Ipv4Address;
import soliton.base.Octets;
import soliton.gtpu.Gtpu;
import soliton.nf.Counters;
import soliton.pfcp.Decoded;
import soliton.pfcp.Pfcp;
import soliton.pfcp.ie.Cause;
import soliton.pfcp.ie.FTeid;
import soliton.pfcp.ie.NodeId;
import soliton.pfcp.ie.TimeStamp;
import soliton.pfcp.message.AssociationSetupRequest;
import soliton.pfcp.message.AssociationSetupResponse;
import soliton.pfcp.message.PfcpMessage;
import soliton.pfcp.message.SessionEstablishmentRequest;
import soliton.pfcp.message.SessionEstablishmentResponse;
import soliton.pfcp.message.SessionModificationResponse;
import soliton.transport.DatagramEndpoint;
import soliton.transport.flow.Lines;
import soliton.transport.flow.RateLine;
import soliton.transport.memory.MemoryNetwork;
import soliton.transport.memory.Pile;
import soliton.transport.memory.QueuePort;
import soliton.upf.N6;
import soliton.upf.Upf;
import soliton.upf.UpfConfig;
import soliton.upf.UpfPorts;
import soliton.upf.nat.NatSettings;
import soliton.xdp.bench.Hosts;
import soliton.xdp.kernel.BpfProgram.Outcome;
import soliton.xdp.kernel.XdpAction;

/// A UPF between a scripted SMF, a base station and a data network. With a fast path, packets meet
/// its programs first, one by one in the kernel; what those hand over goes the slow way. Without,
/// all go the slow way.
final class Site implements AutoCloseable {
  /// A session as its SMF knows it.
  record Session(long seid, long teid) {}

  /// What differs between trials.
  ///
  /// @param nat translates addresses towards the first data network
  /// @param linkKbps of each direction, [Rule#NO_LIMIT] for any
  record Setting(@Nullable NatSettings nat, long linkKbps) {
    static final Setting PLAIN = new Setting(null, Rule.NO_LIMIT);

    static Setting translating(NatSettings nat) {
      return new Setting(nat, Rule.NO_LIMIT);
    }

    static Setting ofLink(long kbps) {
      return new Setting(null, kbps);
    }
  }

  static final Ipv4Address SMF = Ipv4Address.parse("10.9.0.1");
  static final Ipv4Address UPF = Ipv4Address.parse("10.9.0.2");
  private static final String[] NETWORKS = {"internet", "ims"};
  private static final InetSocketAddress RADIO =
      new InetSocketAddress(Hosts.GNB.toInetAddress(), Gtpu.PORT);
  private static final InetSocketAddress RADIO6 =
      new InetSocketAddress(Rule.GNB6.toInetAddress(), Gtpu.PORT);
  private static final int LINES = 1_024;

  final Counters counters = new Counters();
  private final RealTime time = new RealTime();
  private final Pile pile = new Pile();
  private final QueuePort n3 = new QueuePort("n3", 10_000);
  private final QueuePort n3Ipv6 = new QueuePort("n3-ipv6", 10_000);
  private final List<QueuePort> n6 = new ArrayList<>();
  private final @Nullable Ground ground;
  private final Lines lines;
  private final Upf upf;
  private final DatagramEndpoint smf;
  private final ArrayDeque<Octets> toSmf = new ArrayDeque<>();
  private List<Seen> seen = new ArrayList<>();
  private int sequence = 100;
  private int carriedByKernel;
  private int droppedByKernel;

  private Site(@Nullable Ground ground, Setting setting) throws IOException {
    this.ground = ground;
    MemoryNetwork network = new MemoryNetwork(pile);
    n3.setExit(this::sentToRadio);
    n3Ipv6.setExit(this::sentToRadio);
    lines = ground == null ? Lines.ofCapacity(LINES) : ground.fast().lines();
    limitLinks(setting.linkKbps);
    UpfConfig config =
        UpfConfig.of(UPF, Hosts.N3).with(new UpfConfig.Options(Rule.N3_6, Map.of(), Map.of()));
    upf =
        new Upf(
            config,
            time,
            counters,
            time.random(),
            network.datagrams(UPF.toInetAddress()),
            new UpfPorts(
                n3,
                n3Ipv6,
                List.of(network(0, setting.nat), network(1, null)),
                ground == null ? null : ground.fast(),
                0,
                lines));
    smf =
        network
            .datagrams(SMF.toInetAddress())
            .bind(
                new InetSocketAddress(SMF.toInetAddress(), Pfcp.PORT),
                (at, from, octets) -> toSmf.add(octets));
    associate();
  }

  private boolean sentToRadio(InetSocketAddress to, Octets datagram) {
    return seen.add(Wire.toRadio(Octets.adopt(to.getAddress().getAddress()), datagram));
  }

  private N6 network(int number, @Nullable NatSettings nat) {
    QueuePort port = new QueuePort(NETWORKS[number], 10_000);
    port.setExit(
        (to, packet) -> !isRoutedByHost(packet) || seen.add(Wire.toNetwork(number, packet)));
    n6.add(port);
    return new N6(NETWORKS[number], port, nat);
  }

  private void limitLinks(long kbps) {
    for (int link : new int[] {Lines.LINK_UP, Lines.LINK_DOWN}) {
      lines.memory().asSlice((long) link * Lines.LINE_OCTETS, Lines.LINE_OCTETS).fill((byte) 0);
      RateLine.setRate(lines.memory(), link, kbps == Rule.NO_LIMIT ? Long.MAX_VALUE : kbps);
    }
  }

  static Site slow(Setting setting) throws IOException {
    return new Site(null, setting);
  }

  static Site twoSpeed(Ground ground, Setting setting) throws IOException {
    return new Site(ground, setting);
  }

  private void associate() {
    var request =
        AssociationSetupRequest.builder()
            .nodeId(NodeId.of(SMF))
            .recoveryTimeStamp(new TimeStamp(1_000))
            .build();
    smf.send(upf.n4(), Pfcp.encode(request, ++sequence));
    pile.deliverAll(1_000);
    assertEquals(
        Cause.REQUEST_ACCEPTED, expect(AssociationSetupResponse.class).cause(), "association");
  }

  // ---- N4

  Session establish(SessionEstablishmentRequest request) {
    var response = ask(0, request, SessionEstablishmentResponse.class);
    assertEquals(Cause.REQUEST_ACCEPTED, response.cause(), () -> response.toString());
    long teid =
        response.createdPdrs().stream()
            .map(created -> created.localFTeid())
            .filter(FTeid.Given.class::isInstance)
            .mapToLong(given -> ((FTeid.Given) given).teid())
            .findFirst()
            .orElse(0);
    return new Session(Objects.requireNonNull(response.upFSeid()).seid(), teid);
  }

  /// What a session's packets that were buffered came to by a modification.
  ///
  /// @param cause of the answer
  record Changed(Cause cause, List<Seen> released) {}

  Changed change(Session session, PfcpMessage.Request request) {
    seen = new ArrayList<>();
    var response = ask(session.seid, request, SessionModificationResponse.class);
    return new Changed(response.cause(), seen);
  }

  <T extends PfcpMessage> T ask(long seid, PfcpMessage.Request request, Class<T> answer) {
    smf.send(upf.n4(), Pfcp.encode(request, seid, ++sequence));
    pile.deliverAll(1_000);
    return expect(answer);
  }

  /// The next message of this kind; others that came before it are let go.
  <T extends PfcpMessage> T expect(Class<T> kind) {
    T found = nextAtSmf(kind);
    assertNotNull(found, "nothing came to the SMF, want " + kind.getSimpleName());
    return found;
  }

  <T extends PfcpMessage> @Nullable T nextAtSmf(Class<T> kind) {
    for (Octets octets = toSmf.poll(); octets != null; octets = toSmf.poll()) {
      var message = assertInstanceOf(Decoded.Message.class, Pfcp.decode(octets)).message();
      if (kind.isInstance(message)) {
        return kind.cast(message);
      }
    }
    return null;
  }

  // ---- N3 and N6

  /// What the UPF sends on because of a datagram of the base station.
  List<Seen> fromRadio(Octets datagram) throws IOException {
    return through("n3", Wire.frame(datagram), () -> n3.offer(RADIO, datagram));
  }

  List<Seen> fromRadioOverIpv6(Octets datagram) throws IOException {
    return through("n3", Wire.frameOverIpv6(datagram), () -> n3Ipv6.offer(RADIO6, datagram));
  }

  /// @param network number of the data network that the packet comes from
  List<Seen> fromNetwork(int network, Octets packet) throws IOException {
    return through(
        "n6",
        Wire.frame(Hosts.MACS_AT_N6, network == 0 ? 0 : Wire.TAG, packet),
        () -> offerToN6(network, packet));
  }

  private void offerToN6(int network, Octets packet) {
    if (isRoutedByHost(packet)) {
      n6.get(network).offer(RADIO, packet);
    }
  }

  /// The host routes packets to and from the device of the slow path, but drops those whose header
  /// has a wrong checksum (RFC 1812 5.2.2). Broken ones are the UPF's business.
  private static boolean isRoutedByHost(Octets packet) {
    boolean hasChecksum = packet.length() >= 20 && packet.at(0) >> 4 == 4;
    return !hasChecksum || Packets.isIntact(packet);
  }

  private List<Seen> through(String interfaceName, Octets frame, Runnable slowly)
      throws IOException {
    seen = new ArrayList<>();
    if (ground == null || !isTakenByKernel(ground, interfaceName, frame)) {
      slowly.run();
      upf.step();
      pile.deliverAll(1_000);
    }
    return seen;
  }

  private boolean isTakenByKernel(Ground at, String interfaceName, Octets frame)
      throws IOException {
    Outcome outcome = at.tryOut(interfaceName, frame);
    return switch (outcome.action()) {
      case XdpAction.REDIRECT -> {
        carriedByKernel++;
        seen.add(Wire.seen(outcome.packet()));
        yield true;
      }
      case XdpAction.DROP -> {
        droppedByKernel++;
        yield true;
      }
      case XdpAction.PASS -> {
        assertEquals(frame, outcome.packet(), "what is handed over is as it came");
        yield false;
      }
      default -> throw new AssertionError("the program failed: " + outcome.action());
    };
  }

  /// Packets that the kernel sent on by itself.
  int carriedByKernel() {
    return carriedByKernel;
  }

  int droppedByKernel() {
    return droppedByKernel;
  }

  @Override
  public void close() {
    limitLinks(Rule.NO_LIMIT);
    upf.close();
    time.close();
  }
}
