package soliton.smf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import soliton.base.Dnn;
import soliton.base.Ipv4Address;
import soliton.base.Ipv6Address;
import soliton.base.OctetWriter;
import soliton.base.Octets;
import soliton.gtpu.Gtpu;
import soliton.gtpu.GtpuDecoded;
import soliton.gtpu.GtpuHeader;
import soliton.gtpu.GtpuMessage;
import soliton.gtpu.GtpuType;
import soliton.nas.gsm.PduSessionEstablishmentAccept;
import soliton.nas.gsm.PduSessionEstablishmentReject;
import soliton.nas.ie.GsmCause;
import soliton.nas.ie.PduSessionType;
import soliton.ngap.Ngap;
import soliton.ngap.transfer.PduSessionResourceSetupRequestTransfer;
import soliton.pfcp.ie.DestinationInterface;
import soliton.pfcp.ie.FTeid;
import soliton.pfcp.ie.PdnType;
import soliton.pfcp.ie.SourceInterface;
import soliton.pfcp.ie.UpFunctionFeatures;
import soliton.pfcp.message.CreatePdr;
import soliton.pfcp.message.SessionEstablishmentRequest;
import soliton.sbi.Arp;
import soliton.sbi.SscMode;
import soliton.sbi.nsmf.NsmfPduSession.CreateResult;
import soliton.sbi.nsmf.NsmfPduSession.SmContextRef;
import soliton.sbi.nudm.NudmSubscriberDataManagement.SessionManagement;

/// IPv4, IPv6, both, Ethernet: what a UE asks for, what it gets, and what UPF and RAN are told.
class SessionTypesTest {
  private static final Dnn INTERNET = SmfHarness.INTERNET;
  private static final Ipv6Address DNS = Ipv6Address.parse("2620:fe::fe");
  private static final Ipv6Address FIRST_PREFIX = Ipv6Address.parse("2001:db8:0:1::");
  private static final DataNetwork NETWORK =
      DataNetwork.ipv4(
              INTERNET,
              new DataNetwork.Pool(Ipv4Address.parse("10.45.0.0"), 24),
              List.of(Ipv4Address.parse("9.9.9.9")),
              1400)
          .withIpv6(new DataNetwork.PrefixPool(Ipv6Address.parse("2001:db8::"), 62), List.of(DNS));

  private final SmfHarness h =
      harness(
          NETWORK.withTypes(
              List.of(
                  soliton.sbi.PduSessionType.IPV4,
                  soliton.sbi.PduSessionType.IPV6,
                  soliton.sbi.PduSessionType.IPV4V6,
                  soliton.sbi.PduSessionType.ETHERNET)));

  private static SmfHarness harness(DataNetwork network) {
    try {
      return new SmfHarness(List.of(network), 15, config -> config).associated();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @AfterEach
  void close() {
    h.close();
  }

  private void subscribe(String types) {
    h.udm.subscription =
        SmfHarness.Udm.subscription(
            List.of(types.split(" ")).stream().map(soliton.sbi.PduSessionType::valueOf).toList(),
            null);
  }

  private PduSessionEstablishmentAccept accept(PduSessionType type) {
    h.createAndAwaitTransfer(SmfHarness.request().pduSessionType(type).build());
    return SmfHarness.read(PduSessionEstablishmentAccept.class, h.amf.last().n1SmMessage());
  }

  @ParameterizedTest
  @CsvSource({
    "IPV4,     IPV4 IPV6 IPV4V6, IPV4,     ",
    "IPV6,     IPV4 IPV6 IPV4V6, IPV6,     ",
    "IPV4V6,   IPV4 IPV6 IPV4V6, IPV4V6,   ",
    "IPV4V6,   IPV4,             IPV4,     PDU_SESSION_TYPE_IPV4_ONLY_ALLOWED",
    "IPV4V6,   IPV6,             IPV6,     PDU_SESSION_TYPE_IPV6_ONLY_ALLOWED",
    "ETHERNET, ETHERNET,         ETHERNET, "
  })
  void aUeGetsWhatSubscriptionAndNetworkAllow(
      PduSessionType asked, String subscribed, PduSessionType given, @Nullable GsmCause note) {
    subscribe(subscribed);
    PduSessionEstablishmentAccept accept = accept(asked);
    assertEquals(given, accept.selectedPduSessionType());
    assertEquals(note, accept.cause());
  }

  @ParameterizedTest
  @CsvSource({
    "IPV6,         IPV4,      PDU_SESSION_TYPE_IPV4_ONLY_ALLOWED",
    "IPV4,         IPV6,      PDU_SESSION_TYPE_IPV6_ONLY_ALLOWED",
    "IPV4,         IPV4V6,    PDU_SESSION_TYPE_IPV4V6_ONLY_ALLOWED",
    "IPV4,         ETHERNET,  PDU_SESSION_TYPE_ETHERNET_ONLY_ALLOWED",
    "IPV4V6,       ETHERNET,  PDU_SESSION_TYPE_ETHERNET_ONLY_ALLOWED",
    "ETHERNET,     IPV4 IPV6, UNKNOWN_PDU_SESSION_TYPE",
    "UNSTRUCTURED, IPV4,      UNKNOWN_PDU_SESSION_TYPE",
    "UNSTRUCTURED, UNSTRUCTURED, UNKNOWN_PDU_SESSION_TYPE"
  })
  void anotherTypeIsRefusedWithWhatIsAllowed(
      PduSessionType asked, String subscribed, GsmCause cause) {
    subscribe(subscribed);
    var refused =
        assertInstanceOf(
            CreateResult.Refused.class,
            h.create(SmfHarness.request().pduSessionType(asked).build()));
    assertEquals(
        cause, SmfHarness.read(PduSessionEstablishmentReject.class, refused.n1SmMessage()).cause());
  }

  @Test
  void aSessionOfIpv6GetsItsInterfaceIdentifierAndItsPrefixGoesToTheUpf() {
    subscribe("IPV6");
    PduSessionEstablishmentAccept accept = accept(PduSessionType.IPV6);
    var address = Objects.requireNonNull(accept.pduAddress());
    assertEquals(Octets.ofHex("0000000100000001"), address.interfaceIdentifier());
    assertNull(address.ipv4());
    var request = h.upf.last(SessionEstablishmentRequest.class);
    assertEquals(PdnType.IPV6, request.pdnType());
    for (int pdr : new int[] {1, 2}) {
      var ue = pdr(request, pdr).pdi().ueIpAddresses().getFirst();
      assertEquals(FIRST_PREFIX, ue.ipv6());
      assertNull(ue.ipv4());
      assertEquals(pdr == 2, ue.destination());
    }
    assertEquals(soliton.ngap.ie.PduSessionType.IPV6, setup().pduSessionType());
  }

  @Test
  void aSessionOfBothHasBothAddressesInOneElement() {
    subscribe("IPV4V6");
    PduSessionEstablishmentAccept accept = accept(PduSessionType.IPV4V6);
    var address = Objects.requireNonNull(accept.pduAddress());
    assertEquals(Octets.ofHex("0a2d0002"), address.ipv4());
    assertNotNull(address.interfaceIdentifier());
    var ue = pdr(h.upf.last(SessionEstablishmentRequest.class), 2).pdi().ueIpAddresses().getFirst();
    assertEquals(Ipv4Address.parse("10.45.0.2"), ue.ipv4());
    assertEquals(FIRST_PREFIX, ue.ipv6());
    h.pass(Duration.ofSeconds(60));
    assertEquals(0, h.smf.sessions());
    // what was given back is given again last
    assertEquals(
        Octets.ofHex("0a2d0003"),
        Objects.requireNonNull(accept(PduSessionType.IPV4V6).pduAddress()).ipv4());
  }

  @Test
  void aSessionOfEthernetHasNoAddressAndTakesAllFrames() {
    subscribe("ETHERNET");
    assertNull(accept(PduSessionType.ETHERNET).pduAddress());
    var request = h.upf.last(SessionEstablishmentRequest.class);
    assertEquals(PdnType.ETHERNET, request.pdnType());
    assertEquals(List.of(), pdr(request, 1).pdi().ueIpAddresses());
    assertEquals(List.of(), pdr(request, 2).pdi().ueIpAddresses());
    assertNotNull(pdr(request, 2).pdi().ethernetPduSessionInformation());
    assertEquals(2, request.createPdrs().size());
    assertEquals(soliton.ngap.ie.PduSessionType.ETHERNET, setup().pduSessionType());
  }

  @Test
  void whenNoPrefixIsLeftTheSessionIsRejectedAndItsAddressGivenBack() {
    subscribe("IPV4V6");
    h.smf.close();
    try (SmfHarness small = new SmfHarness(List.of(NETWORK), 15, config -> config).associated()) {
      small.udm.subscription = h.udm.subscription;
      for (int id = 1; id <= 3; id++) {
        small.createAndAwaitTransfer(ofSession(id));
      }
      small.createAndAwaitTransfer(ofSession(4));
      assertEquals(
          GsmCause.INSUFFICIENT_RESOURCES_FOR_SPECIFIC_SLICE_AND_DNN,
          SmfHarness.read(PduSessionEstablishmentReject.class, small.amf.last().n1SmMessage())
              .cause());
      small.udm.subscription = fixed(Ipv6Address.parse("2001:db8:77::"), List.of());
      small.createAndAwaitTransfer(ofSession(4));
      var accept =
          SmfHarness.read(PduSessionEstablishmentAccept.class, small.amf.last().n1SmMessage());
      // 10.45.0.5 waits until all others had their turn
      assertEquals(Octets.ofHex("0a2d0006"), Objects.requireNonNull(accept.pduAddress()).ipv4());
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static soliton.nas.gsm.PduSessionEstablishmentRequest ofSession(int id) {
    return new soliton.nas.gsm.PduSessionEstablishmentRequestBuilder(
            new soliton.base.PduSessionId(id),
            SmfHarness.PTI,
            soliton.nas.ie.IntegrityProtectionRate.FULL)
        .pduSessionType(PduSessionType.IPV4V6)
        .build();
  }

  @Test
  void aFixedPrefixAndRoutesBehindTheUeGoToTheUpf() {
    Ipv6Address prefix = Ipv6Address.parse("2001:db8:77::");
    h.udm.subscription = fixed(prefix, List.of("10.9.0.0/16", "2001:db8:5::/48"));
    accept(PduSessionType.IPV4V6);
    var request = h.upf.last(SessionEstablishmentRequest.class);
    for (int pdr : new int[] {1, 2}) {
      var pdi = pdr(request, pdr).pdi();
      assertEquals(prefix, pdi.ueIpAddresses().getFirst().ipv6());
      assertEquals("10.9.0.0/16 0.0.0.0 1", pdi.framedRoutes().getFirst().toString());
      assertEquals("2001:db8:5::/48 :: 1", pdi.framedIpv6Routes().getFirst().toString());
    }
  }

  @Test
  void aUpfThatKnowsNoFramedRoutesIsNotToldAny() throws IOException {
    try (SmfHarness other = new SmfHarness(List.of(NETWORK), 15, config -> config)) {
      other.upf.features = UpFunctionFeatures.of(UpFunctionFeatures.FTUP);
      other.associated();
      other.udm.subscription = fixed(FIRST_PREFIX, List.of("10.9.0.0/16"));
      other.establish();
      var pdi = pdr(other.upf.last(SessionEstablishmentRequest.class), 1).pdi();
      assertEquals(List.of(), pdi.framedRoutes());
    }
  }

  @Test
  void aUpfThatChoosesNoTunnelsGetsThoseOfTheSmf() throws IOException {
    Ipv4Address n3 = Ipv4Address.parse("10.0.3.2");
    try (SmfHarness other =
        new SmfHarness(List.of(NETWORK), 15, config -> config.withUpfTunnels(n3))) {
      other.upf.features = null;
      other.associated();
      other.udm.subscription = fixed(FIRST_PREFIX, List.of());
      other.establish(request(PduSessionType.IPV4V6));
      var request = other.upf.last(SessionEstablishmentRequest.class);
      var uplink = assertInstanceOf(FTeid.Given.class, pdr(request, 1).pdi().localFTeid());
      var fromSmf = assertInstanceOf(FTeid.Given.class, pdr(request, 4).pdi().localFTeid());
      assertEquals(n3, uplink.ipv4());
      assertEquals(uplink, pdr(request, 3).pdi().localFTeid());
      assertTrue(uplink.teid() != fromSmf.teid());
    }
  }

  // Router advertisement

  @Test
  void theUeIsToldItsPrefixWhenTheRanCarriesTheSession() {
    subscribe("IPV6");
    SmContextRef ref = h.establish(request(PduSessionType.IPV6));
    h.pass(Duration.ofMillis(1));
    Octets packet = advertisement(0);
    // RFC 4861: IPv6 of ICMPv6 with 255 hops from the link local address to all nodes
    assertEquals(Octets.ofHex("60000000"), packet.slice(0, 4));
    assertEquals(Octets.ofHex("3aff"), packet.slice(6, 2));
    assertEquals(
        Octets.ofHex("fe800000000000000000000000000001ff020000000000000000000000000001"),
        packet.slice(8, 32));
    assertEquals(134, packet.at(40));
    // router lifetime, then MTU 1400, prefix with A and for ever, server for ever
    assertEquals(Octets.ofHex("4000ffff0000000000000000"), packet.slice(44, 12));
    assertEquals(Octets.ofHex("0501000000000578"), packet.slice(56, 8));
    assertEquals(
        Octets.ofHex("03044040ffffffffffffffff0000000020010db8000000010000000000000000"),
        packet.slice(64, 32));
    assertEquals(
        Octets.ofHex("19030000ffffffff" + "262000fe0000000000000000000000fe"),
        packet.slice(96, 24));
    assertEquals(0xffff, sum(packet), "checksum");
    assertEquals(1, h.upf.packets.size());
    h.release(ref);
  }

  @Test
  void theTunnelOfSolicitationsLeadsToTheSmf() {
    subscribe("IPV6");
    h.establish(request(PduSessionType.IPV6));
    var request = h.upf.last(SessionEstablishmentRequest.class);
    CreatePdr solicitations = pdr(request, 3);
    assertEquals(pdr(request, 1).pdi().localFTeid(), solicitations.pdi().localFTeid());
    assertTrue(solicitations.precedence().value() < pdr(request, 1).precedence().value());
    assertEquals(
        "permit out 58 from ff02::2/128 to any",
        solicitations.pdi().sdfFilters().getFirst().flowDescription());
    var far =
        request.createFars().stream()
            .filter(each -> each.farId().equals(solicitations.farId()))
            .findFirst()
            .orElseThrow();
    var forwarding = Objects.requireNonNull(far.forwardingParameters());
    assertEquals(DestinationInterface.CP_FUNCTION, forwarding.destinationInterface());
    assertEquals(
        Ipv4Address.parse("10.0.0.1"),
        Objects.requireNonNull(forwarding.outerHeaderCreation()).ipv4());
    assertEquals(SourceInterface.CP_FUNCTION, pdr(request, 4).pdi().sourceInterface());
  }

  @Test
  void aSolicitationIsAnsweredOnceAndABrokenOneNever() {
    subscribe("IPV6");
    h.establish(request(PduSessionType.IPV6));
    h.pass(Duration.ofSeconds(1));
    assertEquals(1, h.upf.packets.size());
    solicit(1, solicitation(255, 0));
    solicit(1, solicitation(255, 0));
    assertEquals(2, h.upf.packets.size(), "two at one time are one");
    assertEquals(advertisement(0), advertisement(1));
    h.pass(Duration.ofSeconds(1));
    solicit(1, solicitation(64, 0));
    solicit(1, solicitation(255, 1));
    solicit(1, solicitation(255, 0).slice(0, 47));
    solicit(1, Octets.ofHex("45"));
    assertEquals(2, h.upf.packets.size());
  }

  @Test
  void aPacketForNoSessionIsAnsweredWithAnErrorAndAnEchoWithAnEcho() {
    subscribe("IPV6");
    h.establish(request(PduSessionType.IPV6));
    h.pass(Duration.ofSeconds(1));
    h.upf.packets.clear();
    solicit(99, solicitation(255, 0));
    var error = assertInstanceOf(GtpuMessage.ErrorIndication.class, message(0).message());
    assertEquals(99, error.teid());
    h.upf.sendPacket(
        Gtpu.encode(
            GtpuHeader.ofPath(GtpuType.ECHO_REQUEST, 7), new GtpuMessage.EchoRequest(null, null)));
    h.upf.sendPacket(Octets.ofHex("32"));
    h.pass(Duration.ofMillis(1));
    assertInstanceOf(GtpuMessage.EchoResponse.class, message(1).message());
    assertEquals(2, h.upf.packets.size());
  }

  @Test
  void theUeIsToldAgainBeforeItForgetsUnlessItSleeps() {
    subscribe("IPV6");
    SmContextRef ref = h.establish(request(PduSessionType.IPV6));
    h.pass(Duration.ofHours(6));
    assertEquals(2, h.upf.packets.size());
    h.smf.updateSmContext(
        ref,
        soliton.sbi.nsmf.NsmfPduSession.SmContextUpdateData.userPlane(
            soliton.sbi.nsmf.NsmfPduSession.UpCnxState.DEACTIVATED, null));
    h.pass(Duration.ofHours(12));
    assertEquals(2, h.upf.packets.size());
    h.n2(
        ref,
        soliton.sbi.nsmf.NsmfPduSession.N2SmInfoType.PDU_RES_SETUP_RSP,
        SmfHarness.ranTunnel(SmfHarness.GNB));
    h.pass(Duration.ofMillis(1));
    assertEquals(3, h.upf.packets.size());
    h.release(ref);
    h.pass(Duration.ofHours(12));
    assertEquals(3, h.upf.packets.size());
  }

  private static soliton.nas.gsm.PduSessionEstablishmentRequest request(PduSessionType type) {
    return SmfHarness.request().pduSessionType(type).build();
  }

  private static SessionManagement fixed(Ipv6Address prefix, List<String> routes) {
    return new SessionManagement(
        soliton.sbi.PduSessionType.IPV4V6,
        List.of(soliton.sbi.PduSessionType.IPV4V6, soliton.sbi.PduSessionType.IPV4),
        SscMode.SSC_MODE_1,
        List.of(SscMode.SSC_MODE_1),
        new soliton.sbi.SubscribedDefaultQos(9, new Arp(8, false, true), null),
        SmfHarness.Udm.AMBR,
        null,
        prefix,
        routes);
  }

  private PduSessionResourceSetupRequestTransfer setup() {
    return Objects.requireNonNull(
        Ngap.decode(
                Objects.requireNonNull(h.amf.last().n2SmInfo()).content(),
                PduSessionResourceSetupRequestTransfer.class)
            .value());
  }

  private static CreatePdr pdr(SessionEstablishmentRequest request, int id) {
    return request.createPdrs().stream()
        .filter(pdr -> pdr.pdrId().value() == id)
        .findFirst()
        .orElseThrow();
  }

  private GtpuDecoded.Message message(int index) {
    return assertInstanceOf(GtpuDecoded.Message.class, Gtpu.decode(h.upf.packets.get(index)));
  }

  private Octets advertisement(int index) {
    GtpuDecoded.Message message = message(index);
    assertEquals(0xe0000001L, message.header().teid());
    return assertInstanceOf(GtpuMessage.GPdu.class, message.message()).packet();
  }

  private void solicit(long teid, Octets packet) {
    h.upf.sendPacket(
        Gtpu.encode(GtpuHeader.ofTunnel(GtpuType.G_PDU, teid), new GtpuMessage.GPdu(packet)));
    h.pass(Duration.ofMillis(1));
  }

  private static Octets solicitation(int hops, int code) {
    OctetWriter packet = new OctetWriter();
    packet.u32(0x60000000L).u16(8).u8(58).u8(hops);
    packet.octets(Octets.ofHex("fe800000000000000000000100000001"));
    packet.octets(Octets.ofHex("ff020000000000000000000000000002"));
    packet.u8(133).u8(code).u16(0).u32(0);
    packet.patchU16(42, ~sum(packet.toOctets()) & 0xffff);
    return packet.toOctets();
  }

  /// The one's complement sum of RFC 4443 2.3; 0xffff if the checksum in it is right.
  private static int sum(Octets packet) {
    long sum = packet.length() - 40 + 58L;
    for (int at = 8; at < packet.length(); at += 2) {
      sum += packet.at(at) << 8 | packet.at(at + 1);
    }
    while (sum >> 16 != 0) {
      sum = (sum & 0xffff) + (sum >> 16);
    }
    return (int) sum;
  }
}
