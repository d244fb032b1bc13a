package soliton.upf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import soliton.base.BitRate;
import soliton.base.Ipv4Address;
import soliton.base.Octets;
import soliton.gtpu.ExtensionType;
import soliton.gtpu.Gtpu;
import soliton.gtpu.GtpuDecoded;
import soliton.gtpu.GtpuHeader;
import soliton.gtpu.GtpuMessage;
import soliton.gtpu.GtpuType;
import soliton.nf.Counters;
import soliton.nf.Simulation;
import soliton.pfcp.Decoded;
import soliton.pfcp.Pfcp;
import soliton.pfcp.ie.ApplyAction;
import soliton.pfcp.ie.BitRates;
import soliton.pfcp.ie.Cause;
import soliton.pfcp.ie.DestinationInterface;
import soliton.pfcp.ie.FSeid;
import soliton.pfcp.ie.FTeid;
import soliton.pfcp.ie.FarId;
import soliton.pfcp.ie.GateStatus;
import soliton.pfcp.ie.NodeId;
import soliton.pfcp.ie.OuterHeaderCreation;
import soliton.pfcp.ie.OuterHeaderRemoval;
import soliton.pfcp.ie.PdrId;
import soliton.pfcp.ie.Precedence;
import soliton.pfcp.ie.QerId;
import soliton.pfcp.ie.SourceInterface;
import soliton.pfcp.ie.TimeStamp;
import soliton.pfcp.ie.UeIpAddress;
import soliton.pfcp.message.AssociationSetupRequest;
import soliton.pfcp.message.AssociationSetupResponse;
import soliton.pfcp.message.CreateFar;
import soliton.pfcp.message.CreatePdr;
import soliton.pfcp.message.CreateQer;
import soliton.pfcp.message.ForwardingParameters;
import soliton.pfcp.message.Pdi;
import soliton.pfcp.message.PfcpMessage;
import soliton.pfcp.message.SessionEstablishmentRequest;
import soliton.pfcp.message.SessionEstablishmentRequestBuilder;
import soliton.pfcp.message.SessionEstablishmentResponse;
import soliton.pfcp.message.SessionModificationRequest;
import soliton.pfcp.message.SessionModificationRequestBuilder;
import soliton.pfcp.message.SessionModificationResponse;
import soliton.pfcp.message.UpdateFar;
import soliton.pfcp.message.UpdateForwardingParameters;
import soliton.pfcp.transaction.TransactionSettings;
import soliton.transport.DatagramEndpoint;
import soliton.transport.memory.MemoryNetwork;
import soliton.transport.memory.Pile;
import soliton.transport.memory.QueuePort;

/// A UPF between a scripted SMF, a radio node and a data network, all in memory and moved by hand.
final class Bench implements AutoCloseable {
  record Sent(InetSocketAddress to, Octets packet) {}

  /// A session as its SMF knows it.
  record Session(long seid, long teid) {}

  static final Ipv4Address SMF = Ipv4Address.parse("10.0.0.1");
  static final Ipv4Address OTHER_SMF = Ipv4Address.parse("10.0.0.3");
  static final Ipv4Address UPF = Ipv4Address.parse("10.0.0.2");
  static final Ipv4Address GNB = Ipv4Address.parse("10.0.1.1");
  static final Ipv4Address N3 = Ipv4Address.parse("10.0.1.2");
  static final Ipv4Address UE = Ipv4Address.parse("10.45.0.2");
  static final Ipv4Address HOST = Ipv4Address.parse("10.200.0.2");
  static final InetSocketAddress RADIO = new InetSocketAddress(GNB.toInetAddress(), Gtpu.PORT);
  static final long SMF_SEID = 0x51;
  static final int GNB_TEID = 0x601;
  static final int QFI = 9;

  final Simulation simulation;
  final Counters counters = new Counters();

  /// It is told of flows, but carries nothing: all packets take the slow path.
  final RecordedFlowPort flows;

  final Upf upf;
  final List<Sent> toRadio = new ArrayList<>();
  final List<Octets> toNetwork = new ArrayList<>();
  private final Pile pile = new Pile();
  private final QueuePort n3 = new QueuePort("n3", 10_000);
  private final QueuePort n6 = new QueuePort("n6", 10_000);
  private final DatagramEndpoint smf;
  private final ArrayDeque<Octets> toSmf = new ArrayDeque<>();
  private final ArrayDeque<Octets> toOtherSmf = new ArrayDeque<>();
  private final UnaryOperator<UpfConfig> settings;
  private final UnaryOperator<UpfPorts> ports;
  private Duration passed = Duration.ZERO;
  private int sequence = 100;

  Bench() throws IOException {
    this(UpfConfig.DEFAULT_MAX_SESSIONS);
  }

  Bench(int maxSessions) throws IOException {
    this(
        maxSessions,
        UnaryOperator.identity(),
        UnaryOperator.identity(),
        new RecordedFlowPort(),
        Duration.ZERO);
  }

  /// With another configuration and other ports.
  Bench(UnaryOperator<UpfConfig> settings, UnaryOperator<UpfPorts> ports) throws IOException {
    this(UpfConfig.DEFAULT_MAX_SESSIONS, settings, ports, new RecordedFlowPort(), Duration.ZERO);
  }

  /// A UPF whose sessions outlive it.
  static Bench keeping(Path state) throws IOException {
    return new Bench(
        config -> config.with(config.options().withState(state)), UnaryOperator.identity());
  }

  /// The next process, after this one has died without a word: only its files, the faster way and
  /// the time are still there.
  Bench afterKill() throws IOException {
    return new Bench(UpfConfig.DEFAULT_MAX_SESSIONS, settings, ports, flows.afterKill(), passed);
  }

  private Bench(
      int maxSessions,
      UnaryOperator<UpfConfig> settings,
      UnaryOperator<UpfPorts> ports,
      RecordedFlowPort flows,
      Duration passed)
      throws IOException {
    this.settings = settings;
    this.ports = ports;
    this.flows = flows;
    this.simulation = new Simulation(7 + passed.toNanos());
    pass(passed);
    MemoryNetwork network = new MemoryNetwork(pile);
    n3.setExit((to, packet) -> toRadio.add(new Sent(to, packet)));
    n6.setExit((to, packet) -> toNetwork.add(packet));
    UpfConfig config =
        new UpfConfig(
            new InetSocketAddress(UPF.toInetAddress(), Pfcp.PORT),
            Pfcp.PORT,
            N3,
            maxSessions,
            Duration.ofSeconds(20),
            TransactionSettings.DEFAULT);
    network
        .datagrams(OTHER_SMF.toInetAddress())
        .bind(
            new InetSocketAddress(OTHER_SMF.toInetAddress(), Pfcp.PORT),
            (at, from, octets) -> toOtherSmf.add(octets));
    smf =
        network
            .datagrams(SMF.toInetAddress())
            .bind(
                new InetSocketAddress(SMF.toInetAddress(), Pfcp.PORT),
                (at, from, octets) -> toSmf.add(octets));
    upf =
        new Upf(
            settings.apply(config),
            simulation,
            counters,
            simulation.random(),
            network.datagrams(UPF.toInetAddress()),
            ports.apply(UpfPorts.of(n3, n6, flows)));
    pile.deliverAll(1_000);
  }

  @Override
  public void close() {
    upf.close();
    simulation.close();
  }

  // ---- N4

  void sendRaw(Octets octets) {
    smf.send(upf.n4(), octets);
    pile.deliverAll(1_000);
  }

  int nextSequence() {
    return ++sequence;
  }

  /// Lets time pass, and what it causes arrive.
  void pass(Duration time) {
    passed = passed.plus(time);
    simulation.pass(time);
    pile.deliverAll(1_000);
  }

  /// What came to the SMF, oldest first; null if nothing did.
  Decoded.@Nullable Message nextAtSmf() {
    Octets octets = toSmf.poll();
    return octets == null ? null : assertInstanceOf(Decoded.Message.class, Pfcp.decode(octets));
  }

  /// What came to another SMF of the set.
  Decoded.@Nullable Message nextAtOtherSmf() {
    Octets octets = toOtherSmf.poll();
    return octets == null ? null : assertInstanceOf(Decoded.Message.class, Pfcp.decode(octets));
  }

  @Nullable Octets nextOctetsAtSmf() {
    return toSmf.poll();
  }

  /// The one message that must have come to the SMF.
  <T extends PfcpMessage> T expect(Class<T> kind) {
    Decoded.Message message = nextAtSmf();
    assertNotNull(message, "nothing came to the SMF, want " + kind.getSimpleName());
    return assertInstanceOf(kind, message.message());
  }

  <T extends PfcpMessage> T ask(PfcpMessage.Request request, Class<T> answer) {
    sendRaw(Pfcp.encode(request, nextSequence()));
    return expect(answer);
  }

  <T extends PfcpMessage> T ask(long seid, PfcpMessage.Request request, Class<T> answer) {
    sendRaw(Pfcp.encode(request, seid, nextSequence()));
    return expect(answer);
  }

  AssociationSetupRequest setup(long startedSeconds) {
    return AssociationSetupRequest.builder()
        .nodeId(NodeId.of(SMF))
        .recoveryTimeStamp(new TimeStamp(startedSeconds))
        .build();
  }

  Bench associated() {
    assertEquals(Cause.REQUEST_ACCEPTED, ask(setup(1_000), AssociationSetupResponse.class).cause());
    return this;
  }

  static SessionEstablishmentRequestBuilder establishment() {
    return establishment(UE);
  }

  /// What the SMF calls the session of a phone: no two have the same.
  private static long cpSeid(Ipv4Address ue) {
    return ue.equals(UE) ? SMF_SEID : ue.bits() & 0xffff_ffffL;
  }

  /// The session of a phone before its radio is known: uplink forwarded, downlink buffered.
  static SessionEstablishmentRequestBuilder establishment(Ipv4Address ue) {
    return SessionEstablishmentRequest.builder()
        .nodeId(NodeId.of(SMF))
        .cpFSeid(FSeid.of(cpSeid(ue), SMF))
        .createPdrs(uplinkPdr(ue).build())
        .createPdrs(downlinkPdr(ue).build())
        .createFars(uplinkFar().build())
        .createFars(
            CreateFar.builder()
                .farId(new FarId(2))
                .applyAction(ApplyAction.of(ApplyAction.BUFF, ApplyAction.NOCP))
                .build())
        .createQers(flow().build());
  }

  static soliton.pfcp.message.CreatePdrBuilder uplinkPdr(Ipv4Address ue) {
    return CreatePdr.builder()
        .pdrId(new PdrId(1))
        .precedence(new Precedence(255))
        .pdi(
            Pdi.builder()
                .sourceInterface(SourceInterface.ACCESS)
                .localFTeid(new FTeid.Choose(true, false, null))
                .ueIpAddresses(UeIpAddress.source(ue))
                .qfis(QFI)
                .build())
        .outerHeaderRemoval(OuterHeaderRemoval.of(OuterHeaderRemoval.GTPU_UDP_IPV4))
        .farId(new FarId(1))
        .qerIds(new QerId(1));
  }

  static soliton.pfcp.message.CreatePdrBuilder downlinkPdr(Ipv4Address ue) {
    return CreatePdr.builder()
        .pdrId(new PdrId(2))
        .precedence(new Precedence(255))
        .pdi(
            Pdi.builder()
                .sourceInterface(SourceInterface.CORE)
                .ueIpAddresses(UeIpAddress.destination(ue))
                .build())
        .farId(new FarId(2))
        .qerIds(new QerId(1));
  }

  static soliton.pfcp.message.CreateFarBuilder uplinkFar() {
    return CreateFar.builder()
        .farId(new FarId(1))
        .applyAction(ApplyAction.of(ApplyAction.FORW))
        .forwardingParameters(
            ForwardingParameters.builder().destinationInterface(DestinationInterface.CORE).build());
  }

  static soliton.pfcp.message.CreateQerBuilder flow() {
    return CreateQer.builder()
        .qerId(new QerId(1))
        .gateStatus(GateStatus.OPEN)
        .qosFlowIdentifier(QFI);
  }

  static soliton.pfcp.message.CreateQerBuilder ambr(int id, long megabits) {
    BitRate rate = BitRate.ofMegabits(megabits);
    return CreateQer.builder()
        .qerId(new QerId(id))
        .gateStatus(GateStatus.OPEN)
        .maximumBitrate(BitRates.of(rate, rate));
  }

  Session established(SessionEstablishmentRequestBuilder request) {
    var response = ask(0, request.build(), SessionEstablishmentResponse.class);
    assertEquals(Cause.REQUEST_ACCEPTED, response.cause());
    FSeid seid = Objects.requireNonNull(response.upFSeid());
    long teid =
        response.createdPdrs().isEmpty()
            ? 0
            : assertInstanceOf(FTeid.Given.class, response.createdPdrs().getFirst().localFTeid())
                .teid();
    return new Session(seid.seid(), teid);
  }

  /// The radio is known: downlink is forwarded from now on.
  static SessionModificationRequestBuilder activation(int gnbTeid) {
    return SessionModificationRequest.builder()
        .updateFars(
            UpdateFar.builder()
                .farId(new FarId(2))
                .applyAction(ApplyAction.of(ApplyAction.FORW))
                .updateForwardingParameters(
                    UpdateForwardingParameters.builder()
                        .destinationInterface(DestinationInterface.ACCESS)
                        .outerHeaderCreation(OuterHeaderCreation.gtpu(gnbTeid, GNB))
                        .build())
                .build());
  }

  Cause modify(Session session, SessionModificationRequestBuilder request) {
    return ask(session.seid(), request.build(), SessionModificationResponse.class).cause();
  }

  Session active() {
    Session session = established(establishment());
    assertEquals(Cause.REQUEST_ACCEPTED, modify(session, activation(GNB_TEID)));
    return session;
  }

  // ---- N3 and N6

  void fromRadio(Octets datagram) {
    n3.offer(RADIO, datagram);
    upf.step();
    pile.deliverAll(1_000);
  }

  void fromPeer(Ipv4Address peer, Octets datagram) {
    n3.offer(new InetSocketAddress(peer.toInetAddress(), Gtpu.PORT), datagram);
    upf.step();
  }

  void fromNetwork(Octets packet) {
    n6.offer(RADIO, packet);
    upf.step();
    pile.deliverAll(1_000);
  }

  static Octets gPdu(long teid, Octets packet) {
    return gPdu(teid, QFI, packet);
  }

  static Octets gPdu(long teid, int qfi, Octets packet) {
    return Gtpu.encode(
        GtpuHeader.ofTunnel(GtpuType.G_PDU, teid)
            .with(ExtensionType.PDU_SESSION_CONTAINER, Octets.of(0x10, qfi)),
        new GtpuMessage.GPdu(packet));
  }

  /// The packet inside the last datagram to the radio, whose header must have this tunnel and flow.
  Octets lastToRadio(long teid, int qfi) {
    Sent sent = toRadio.getLast();
    assertEquals(RADIO, sent.to());
    GtpuDecoded.Message decoded =
        assertInstanceOf(GtpuDecoded.Message.class, Gtpu.decode(sent.packet()));
    assertEquals(teid, decoded.header().teid());
    assertEquals(
        Octets.of(0, qfi), decoded.header().extension(ExtensionType.PDU_SESSION_CONTAINER));
    return assertInstanceOf(GtpuMessage.GPdu.class, decoded.message()).packet();
  }

  long dropped(String why) {
    return counters.value("upf.dropped." + why);
  }

  static InetAddress address(Ipv4Address address) {
    return address.toInetAddress();
  }
}
