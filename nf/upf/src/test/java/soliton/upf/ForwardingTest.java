package soliton.upf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static soliton.upf.Bench.GNB_TEID;
import static soliton.upf.Bench.HOST;
import static soliton.upf.Bench.QFI;
import static soliton.upf.Bench.UE;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import soliton.base.BitRate;
import soliton.base.Ipv4Address;
import soliton.base.Ipv6Address;
import soliton.base.Octets;
import soliton.gtpu.ExtensionType;
import soliton.gtpu.Gtpu;
import soliton.gtpu.GtpuDecoded;
import soliton.gtpu.GtpuMessage;
import soliton.gtpu.PduSessionContainer;
import soliton.pfcp.ie.ApplyAction;
import soliton.pfcp.ie.BitRates;
import soliton.pfcp.ie.Cause;
import soliton.pfcp.ie.DestinationInterface;
import soliton.pfcp.ie.FTeid;
import soliton.pfcp.ie.FarId;
import soliton.pfcp.ie.OuterHeaderCreation;
import soliton.pfcp.ie.OuterHeaderRemoval;
import soliton.pfcp.ie.PdrId;
import soliton.pfcp.ie.Precedence;
import soliton.pfcp.ie.QerIndications;
import soliton.pfcp.ie.RedirectInformation;
import soliton.pfcp.ie.SdfFilter;
import soliton.pfcp.ie.SourceInterface;
import soliton.pfcp.ie.TransportLevelMarking;
import soliton.pfcp.ie.UeIpAddress;
import soliton.pfcp.message.CreateFar;
import soliton.pfcp.message.CreatePdr;
import soliton.pfcp.message.DuplicatingParameters;
import soliton.pfcp.message.ForwardingParameters;
import soliton.pfcp.message.Pdi;
import soliton.pfcp.message.SessionEstablishmentRequestBuilder;
import soliton.pfcp.message.SessionModificationRequest;
import soliton.transport.flow.Lines;
import soliton.transport.flow.RateLine;
import soliton.upf.Bench.Session;

/// What FARs and QERs do with packets, beyond sending them on, and packets that do not fit.
class ForwardingTest {
  private static final Ipv4Address PORTAL = Ipv4Address.parse("10.200.0.80");
  private static final Ipv6Address UE6 = Ipv6Address.parse("2001:db8:1:2::5");
  private static final Ipv6Address HOST6 = Ipv6Address.parse("2001:db8:f::1");
  private static final int MORE = 0x2000;
  private static final int DONT_FRAGMENT = 0x4000;

  private @Nullable Bench bench;

  @AfterEach
  void close() {
    if (bench != null) {
      bench.close();
    }
  }

  private Bench bench(int mtu) throws IOException {
    Bench made =
        new Bench(
                config -> config,
                ports -> new UpfPorts(ports.n3(), null, ports.networks(), ports.flows(), mtu))
            .associated();
    bench = made;
    return made;
  }

  private Bench bench() throws IOException {
    return bench(0);
  }

  // ---- fragments

  private static Session blocked(Bench bench) {
    Session session = bench.active();
    CreatePdr blocked =
        CreatePdr.builder()
            .pdrId(new PdrId(3))
            .precedence(new Precedence(10))
            .pdi(
                Pdi.builder()
                    .sourceInterface(SourceInterface.ACCESS)
                    .localFTeid(FTeid.of(session.teid(), Bench.N3))
                    .ueIpAddresses(UeIpAddress.source(UE))
                    .sdfFilters(SdfFilter.ofFlow("permit out 17 from any 53 to assigned"))
                    .build())
            .outerHeaderRemoval(OuterHeaderRemoval.of(OuterHeaderRemoval.GTPU_UDP_IPV4))
            .farId(new FarId(3))
            .build();
    assertEquals(
        Cause.REQUEST_ACCEPTED,
        bench.modify(
            session,
            SessionModificationRequest.builder()
                .createPdrs(blocked)
                .createFars(
                    CreateFar.builder()
                        .farId(new FarId(3))
                        .applyAction(ApplyAction.of(ApplyAction.DROP))
                        .build())));
    return session;
  }

  @Test
  void laterFragmentsMeetTheRuleOfTheFirst() throws IOException {
    Bench bench = bench();
    Session session = blocked(bench);
    Octets first = Packets.udp(UE, 1_000, HOST, 53, 16);
    Octets later = Packets.ipv4(UE, HOST, 17, Octets.adopt(new byte[16]));
    bench.fromRadio(Bench.gPdu(session.teid(), Packets.piece(first, 7, MORE)));
    bench.fromRadio(Bench.gPdu(session.teid(), Packets.piece(later, 7, 3)));
    assertEquals(2, bench.dropped("rule"));
    // Those of another packet, whose first was never seen, meet a rule without ports.
    bench.fromRadio(Bench.gPdu(session.teid(), Packets.piece(later, 8, 3)));
    assertEquals(1, bench.toNetwork.size());
  }

  @Test
  void aFirstFragmentIsForgottenAfterAMinute() throws IOException {
    Bench bench = bench();
    Session session = blocked(bench);
    Octets first = Packets.udp(UE, 1_000, HOST, 53, 16);
    Octets later = Packets.ipv4(UE, HOST, 17, Octets.adopt(new byte[16]));
    bench.fromRadio(Bench.gPdu(session.teid(), Packets.piece(first, 7, MORE)));
    bench.pass(java.time.Duration.ofSeconds(61));
    bench.fromRadio(Bench.gPdu(session.teid(), Packets.piece(later, 7, 3)));
    assertEquals(1, bench.toNetwork.size());
  }

  // ---- lengths

  @Test
  void aPacketTooLongForN3IsCutIfItMayBe() throws IOException {
    Bench bench = bench(1_500);
    bench.active();
    Octets packet = Packets.udp(HOST, UE, 2_000);
    bench.fromNetwork(packet);
    assertEquals(2, bench.toRadio.size());
    StringBuilder joined = new StringBuilder();
    for (Bench.Sent sent : bench.toRadio) {
      assertTrue(sent.packet().length() + 28 <= 1_500);
      Octets piece = inner(sent.packet());
      assertTrue(Packets.hasRightChecksum(piece));
      assertEquals(piece.length(), piece.at(2) << 8 | piece.at(3));
      joined.append(piece.from(20));
    }
    assertEquals(packet.from(20).toString(), joined.toString());
    Octets last = inner(bench.toRadio.getLast().packet());
    assertEquals((inner(bench.toRadio.getFirst().packet()).length() - 20) / 8, last.at(7));
  }

  private static Octets inner(Octets datagram) {
    GtpuDecoded.Message decoded =
        assertInstanceOf(GtpuDecoded.Message.class, Gtpu.decode(datagram));
    return assertInstanceOf(GtpuMessage.GPdu.class, decoded.message()).packet();
  }

  @Test
  void theSenderOfAPacketThatMustNotBeCutIsTold() throws IOException {
    Bench bench = bench(1_500);
    bench.active();
    Octets packet = Packets.piece(Packets.udp(HOST, UE, 1_472), 0, DONT_FRAGMENT);
    bench.fromNetwork(packet);
    assertTrue(bench.toRadio.isEmpty());
    Octets told = bench.toNetwork.getLast();
    assertTrue(Packets.hasRightChecksum(told));
    assertEquals(HOST.toOctets(), told.slice(16, 4));
    assertEquals(Octets.of(3, 4), told.slice(20, 2), "fragmentation needed");
    assertEquals(1_500 - 28 - 16, told.at(26) << 8 | told.at(27));
    assertEquals(packet.slice(0, 40), told.slice(28, 40));
    assertEquals(1, bench.dropped("too-big"));
  }

  @Test
  void theSenderOfALongPacketOfIpv6IsTold() throws IOException {
    Bench bench = bench(1_500);
    var request = Bench.establishment();
    UeIpAddress to = new UeIpAddress(true, null, UE6, null, null, false, false);
    Pdi down = Pdi.builder().sourceInterface(SourceInterface.CORE).ueIpAddresses(to).build();
    request.createPdrs(
        List.of(Bench.uplinkPdr(UE).build(), Bench.downlinkPdr(UE).pdi(down).build()));
    Session session = bench.established(request);
    bench.modify(session, Bench.activation(GNB_TEID));
    bench.fromNetwork(Packets.udp(HOST6, UE6, 1_452));
    Octets told = bench.toNetwork.getLast();
    assertEquals(58, told.at(6));
    assertEquals(HOST6.toOctets(), told.slice(24, 16));
    assertEquals(Octets.of(2, 0), told.slice(40, 2), "packet too big");
    assertEquals(1_500 - 28 - 16, told.at(46) << 8 | told.at(47));
    assertEquals(0xffff, sum(told));
  }

  /// Of an ICMPv6 message with its pseudo-header: all ones if its checksum is right.
  private static int sum(Octets packet) {
    int sum = packet.length() - 40 + 58;
    for (int at = 8; at < packet.length(); at += 2) {
      sum += packet.at(at) << 8 | (at + 1 < packet.length() ? packet.at(at + 1) : 0);
    }
    sum = (sum & 0xffff) + (sum >>> 16);
    return (sum & 0xffff) + (sum >>> 16);
  }

  // ---- FAR

  private static SessionEstablishmentRequestBuilder with(CreateFar uplink) {
    var request = Bench.establishment();
    return request.createFars(
        List.of(
            uplink,
            CreateFar.builder()
                .farId(new FarId(2))
                .applyAction(ApplyAction.of(ApplyAction.BUFF, ApplyAction.NOCP))
                .build()));
  }

  @Test
  void aCopyGoesWhereTheRuleSays() throws IOException {
    Bench bench = bench();
    CreateFar far =
        Bench.uplinkFar()
            .applyAction(ApplyAction.of(ApplyAction.FORW, ApplyAction.DUPL))
            .duplicatingParameters(
                DuplicatingParameters.builder()
                    .destinationInterface(DestinationInterface.CP_FUNCTION)
                    .outerHeaderCreation(OuterHeaderCreation.gtpu(0x77, Bench.SMF))
                    .build())
            .build();
    Session session = bench.established(with(far));
    Octets packet = Packets.udp(UE, HOST, 10);
    bench.fromRadio(Bench.gPdu(session.teid(), packet));
    assertEquals(List.of(packet), bench.toNetwork);
    assertEquals(packet, inner(bench.toRadio.getLast().packet()));
    assertEquals(Bench.address(Bench.SMF), bench.toRadio.getLast().to().getAddress());
  }

  @Test
  void redirectedPacketsGoToAnotherAddressWithRightChecksums() throws IOException {
    Bench bench = bench();
    CreateFar far =
        Bench.uplinkFar()
            .forwardingParameters(
                ForwardingParameters.builder()
                    .destinationInterface(DestinationInterface.CORE)
                    .redirectInformation(
                        new RedirectInformation(
                            RedirectInformation.IPV4,
                            Octets.copyOf(
                                PORTAL
                                    .toString()
                                    .getBytes(java.nio.charset.StandardCharsets.US_ASCII)),
                            null,
                            null))
                    .build())
            .build();
    Session session = bench.established(with(far));
    Octets packet = Packets.finished(Packets.udp(UE, HOST, 10).toArray());
    bench.fromRadio(Bench.gPdu(session.teid(), packet));
    Octets sent = bench.toNetwork.getLast();
    assertEquals(PORTAL.toOctets(), sent.slice(16, 4));
    assertTrue(Packets.hasRightChecksum(sent));
  }

  @Test
  void packetsToTheNetworkAreMarkedAsTheRuleSays() throws IOException {
    Bench bench = bench();
    CreateFar far =
        Bench.uplinkFar()
            .forwardingParameters(
                ForwardingParameters.builder()
                    .destinationInterface(DestinationInterface.CORE)
                    .transportLevelMarking(TransportLevelMarking.ofDscp(46))
                    .build())
            .build();
    Session session = bench.established(with(far));
    bench.fromRadio(
        Bench.gPdu(session.teid(), Packets.finished(Packets.udp(UE, HOST, 10).toArray())));
    assertEquals(46 << 2, bench.toNetwork.getLast().at(1));
    assertTrue(Packets.hasRightChecksum(bench.toNetwork.getLast()));
    assertEquals(
        new soliton.transport.flow.FlowRule.Action.ToNetwork(46),
        bench.flows.uplink(session.seid(), session.teid()).getFirst().action());
  }

  // ---- QER

  @Test
  void aPagingPolicyIsMarkedInTheContainer() throws IOException {
    Bench bench = bench();
    var request = Bench.establishment();
    request.createQers(List.of(Bench.flow().pagingPolicyIndicator(5).build()));
    Session session = bench.established(request);
    bench.modify(session, Bench.activation(GNB_TEID));
    bench.fromNetwork(Packets.udp(HOST, UE, 10));
    GtpuDecoded.Message decoded =
        assertInstanceOf(GtpuDecoded.Message.class, Gtpu.decode(bench.toRadio.getLast().packet()));
    Octets container = decoded.header().extension(ExtensionType.PDU_SESSION_CONTAINER);
    PduSessionContainer.Downlink marked =
        assertInstanceOf(
            PduSessionContainer.Downlink.class,
            PduSessionContainer.decode(java.util.Objects.requireNonNull(container)));
    assertEquals(5, marked.ppi());
    assertEquals(QFI, marked.qfi());
    assertEquals(Packets.udp(HOST, UE, 10), inner(bench.toRadio.getLast().packet()));
  }

  private static void fill(Bench bench, int link) {
    var memory = bench.flows.lines.memory();
    RateLine.setRate(memory, link, 1_000);
    RateLine.charge(memory, link, 10_000_000, bench.simulation.clock().nanos());
  }

  @Test
  void aGuaranteedFlowPassesAFullLinkAndBestEffortDoesNot() throws IOException {
    Bench bench = bench();
    BitRate rate = BitRate.ofMegabits(1);
    var request = Bench.establishment();
    request.createQers(
        List.of(
            Bench.flow()
                .maximumBitrate(BitRates.of(rate, rate))
                .guaranteedBitrate(BitRates.of(rate, rate))
                .build()));
    Session guaranteed = bench.established(request);
    Session bestEffort = bench.established(Bench.establishment(PORTAL));
    fill(bench, Lines.LINK_UP);
    bench.fromRadio(Bench.gPdu(guaranteed.teid(), Packets.udp(UE, HOST, 10)));
    bench.fromRadio(Bench.gPdu(bestEffort.teid(), Packets.udp(PORTAL, HOST, 10)));
    assertEquals(List.of(Packets.udp(UE, HOST, 10)), bench.toNetwork);
    assertEquals(1, bench.dropped("link-full"));
    var rule = bench.flows.uplink(guaranteed.seid(), guaranteed.teid()).getFirst();
    assertTrue(rule.guarantee() != Lines.NONE);
  }

  @Test
  void packetsForL4sAreMarkedLongBeforeOthersAreDropped() throws IOException {
    Bench bench = bench();
    var request = Bench.establishment();
    BitRate rate = BitRate.ofMegabits(8);
    request.createQers(
        List.of(
            Bench.flow()
                .maximumBitrate(BitRates.of(rate, rate))
                .qerIndications(QerIndications.of(QerIndications.EML4S))
                .build()));
    Session session = bench.established(request);
    Octets plain = Packets.with(Packets.udp(UE, HOST, 972), 1, 0);
    Octets scalable = Packets.with(Packets.udp(UE, HOST, 972), 1, 1);
    for (int i = 0; i < 10; i++) {
      bench.fromRadio(Bench.gPdu(session.teid(), scalable));
      bench.fromRadio(Bench.gPdu(session.teid(), plain));
    }
    assertEquals(20, bench.toNetwork.size(), "the burst is far from used up");
    assertEquals(0, bench.toNetwork.getLast().at(1));
    Octets marked = bench.toNetwork.get(18);
    assertEquals(3, marked.at(1), "congestion experienced");
    assertTrue(Packets.hasRightChecksum(marked));
    assertEquals(1, bench.toNetwork.getFirst().at(1), "the first found no queue");
  }

  @Test
  void packetsOfOnePeerAreAnsweredWithoutTakingTheAnswersOfOthers() throws IOException {
    Bench bench = bench();
    for (int i = 0; i < 200; i++) {
      bench.fromRadio(Bench.gPdu(0xdead, Packets.udp(UE, HOST, 10)));
    }
    assertEquals(100, bench.toRadio.size());
    bench.fromPeer(Ipv4Address.parse("10.0.1.99"), Bench.gPdu(1, Packets.udp(UE, HOST, 10)));
    assertEquals(101, bench.toRadio.size());
  }
}
