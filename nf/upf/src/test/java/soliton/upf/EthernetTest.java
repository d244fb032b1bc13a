package soliton.upf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static soliton.upf.Bench.GNB_TEID;
import static soliton.upf.Bench.HOST;
import static soliton.upf.Bench.QFI;
import static soliton.upf.Bench.UE;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import soliton.base.OctetWriter;
import soliton.base.Octets;
import soliton.pfcp.ie.ApplyAction;
import soliton.pfcp.ie.Cause;
import soliton.pfcp.ie.DestinationInterface;
import soliton.pfcp.ie.EthernetPduSessionInformation;
import soliton.pfcp.ie.FSeid;
import soliton.pfcp.ie.FTeid;
import soliton.pfcp.ie.FarId;
import soliton.pfcp.ie.OuterHeaderCreation;
import soliton.pfcp.ie.OuterHeaderRemoval;
import soliton.pfcp.ie.PdnType;
import soliton.pfcp.ie.PdrId;
import soliton.pfcp.ie.Precedence;
import soliton.pfcp.ie.SdfFilter;
import soliton.pfcp.ie.SourceInterface;
import soliton.pfcp.ie.VlanTag;
import soliton.pfcp.message.CreateFar;
import soliton.pfcp.message.CreatePdr;
import soliton.pfcp.message.EthernetPacketFilter;
import soliton.pfcp.message.ForwardingParameters;
import soliton.pfcp.message.Pdi;
import soliton.pfcp.message.SessionDeletionRequest;
import soliton.pfcp.message.SessionDeletionResponse;
import soliton.pfcp.message.SessionEstablishmentRequestBuilder;
import soliton.pfcp.message.SessionEstablishmentResponse;
import soliton.pfcp.message.SessionModificationRequest;
import soliton.tlv.Flags;
import soliton.upf.Bench.Session;

/// Sessions that carry Ethernet frames.
class EthernetTest {
  private static final long ALICE = 0x02_0000_0000_0aL;
  private static final long BOB = 0x02_0000_0000_0bL;
  private static final long SERVER = 0x02_0000_0000_01L;
  private static final long EVERYBODY = 0xffff_ffff_ffffL;
  private static final int OTHER_TEID = 0x602;

  private Bench bench;

  @BeforeEach
  void associate() throws IOException {
    bench =
        new Bench(
                config -> config,
                ports ->
                    new UpfPorts(
                        ports.n3(),
                        null,
                        List.of(new N6("lan", ports.networks().getFirst().port(), null, true)),
                        ports.flows(),
                        0))
            .associated();
  }

  @AfterEach
  void close() {
    bench.close();
  }

  private static Octets frame(long from, long to, Octets rest) {
    return new OctetWriter()
        .u16((int) (to >> 32))
        .u32(to & 0xffff_ffffL)
        .u16((int) (from >> 32))
        .u32(from & 0xffff_ffffL)
        .octets(rest)
        .toOctets();
  }

  private static Octets frame(long from, long to) {
    return frame(from, to, Octets.ofHex("88b5 0102030405"));
  }

  private SessionEstablishmentRequestBuilder establishment() {
    var request = Bench.establishment().cpFSeid(FSeid.of(bench.nextSequence(), Bench.SMF));
    Pdi up =
        Pdi.builder()
            .sourceInterface(SourceInterface.ACCESS)
            .localFTeid(new FTeid.Choose(true, false, null))
            .build();
    Pdi down =
        Pdi.builder()
            .sourceInterface(SourceInterface.CORE)
            .ethernetPduSessionInformation(
                EthernetPduSessionInformation.of(EthernetPduSessionInformation.ETHI))
            .build();
    request.createPdrs(
        List.of(Bench.uplinkPdr(UE).pdi(up).build(), Bench.downlinkPdr(UE).pdi(down).build()));
    return request.pdnType(PdnType.ETHERNET);
  }

  private Session active(int gnbTeid) {
    Session session = bench.established(establishment());
    assertEquals(Cause.REQUEST_ACCEPTED, bench.modify(session, Bench.activation(gnbTeid)));
    return session;
  }

  @Test
  void framesGoToTheNetworkAndComeBackToWhoeverSentThem() {
    Session alice = active(GNB_TEID);
    Session bob = active(OTHER_TEID);
    bench.fromRadio(Bench.gPdu(alice.teid(), frame(ALICE, SERVER)));
    bench.fromRadio(Bench.gPdu(bob.teid(), frame(BOB, SERVER)));
    assertEquals(List.of(frame(ALICE, SERVER), frame(BOB, SERVER)), bench.toNetwork);
    bench.fromNetwork(frame(SERVER, ALICE));
    assertEquals(1, bench.toRadio.size());
    assertEquals(frame(SERVER, ALICE), bench.lastToRadio(GNB_TEID, QFI));
  }

  @Test
  void aFrameToAnotherPhoneDoesNotLeaveTheUpf() {
    Session alice = active(GNB_TEID);
    Session bob = active(OTHER_TEID);
    bench.fromRadio(Bench.gPdu(bob.teid(), frame(BOB, SERVER)));
    bench.toNetwork.clear();
    bench.fromRadio(Bench.gPdu(alice.teid(), frame(ALICE, BOB)));
    assertTrue(bench.toNetwork.isEmpty());
    assertEquals(frame(ALICE, BOB), bench.lastToRadio(OTHER_TEID, QFI));
  }

  @Test
  void aFrameToEverybodyGoesToAllOthersOnce() {
    Session alice = active(GNB_TEID);
    active(OTHER_TEID);
    active(OTHER_TEID + 1);
    bench.fromRadio(Bench.gPdu(alice.teid(), frame(ALICE, EVERYBODY)));
    assertEquals(List.of(frame(ALICE, EVERYBODY)), bench.toNetwork);
    assertEquals(2, bench.toRadio.size());
    bench.fromNetwork(frame(SERVER, EVERYBODY));
    assertEquals(5, bench.toRadio.size());
  }

  @Test
  void anAddressThatAnotherPhoneUsesIsNotTaken() {
    Session alice = active(GNB_TEID);
    Session mallory = active(OTHER_TEID);
    bench.fromRadio(Bench.gPdu(alice.teid(), frame(ALICE, SERVER)));
    bench.fromRadio(Bench.gPdu(mallory.teid(), frame(ALICE, SERVER)));
    assertEquals(1, bench.dropped("spoofed"));
    bench.fromNetwork(frame(SERVER, ALICE));
    bench.lastToRadio(GNB_TEID, QFI);
    // After five minutes of silence the station may be elsewhere.
    bench.pass(Duration.ofSeconds(301));
    bench.fromRadio(Bench.gPdu(mallory.teid(), frame(ALICE, SERVER)));
    bench.fromNetwork(frame(SERVER, ALICE));
    bench.lastToRadio(OTHER_TEID, QFI);
  }

  @Test
  void theStationsOfASessionAreBounded() {
    Session alice = active(GNB_TEID);
    for (int i = 0; i < 100; i++) {
      bench.fromRadio(Bench.gPdu(alice.teid(), frame(ALICE + i, SERVER)));
    }
    assertEquals(64, bench.toNetwork.size());
    assertEquals(36, bench.dropped("spoofed"));
    assertEquals(64, bench.counters.value("upf.stations-learned"));
  }

  @Test
  void aDeletedSessionLeavesItsStationsFree() {
    Session alice = active(GNB_TEID);
    bench.fromRadio(Bench.gPdu(alice.teid(), frame(ALICE, SERVER)));
    bench.ask(
        alice.seid(), SessionDeletionRequest.builder().build(), SessionDeletionResponse.class);
    Session next = active(OTHER_TEID);
    bench.fromRadio(Bench.gPdu(next.teid(), frame(ALICE, SERVER)));
    assertEquals(2, bench.toNetwork.size());
    bench.fromNetwork(frame(SERVER, EVERYBODY));
    assertEquals(1, bench.toRadio.size());
  }

  @Test
  void filtersLookAtTypesTagsAndThePacketInside() {
    Session alice = active(GNB_TEID);
    block(
        alice,
        EthernetPacketFilter.builder()
            .ethertype(0x0800)
            .cTag(new VlanTag(null, null, 7))
            .sdfFilters(SdfFilter.ofFlow("permit out 17 from any 53 to assigned"))
            .build());
    Octets dns = Packets.udp(UE, 1_000, HOST, 53, 4);
    Octets other = Packets.udp(UE, 1_000, HOST, 54, 4);
    Octets inVlan = Octets.ofHex("8100 0007 0800");
    bench.fromRadio(Bench.gPdu(alice.teid(), frame(ALICE, SERVER, inVlan.plus(dns))));
    assertEquals(1, bench.dropped("rule"));
    bench.fromRadio(Bench.gPdu(alice.teid(), frame(ALICE, SERVER, inVlan.plus(other))));
    Octets elsewhere = Octets.ofHex("8100 0008 0800");
    bench.fromRadio(Bench.gPdu(alice.teid(), frame(ALICE, SERVER, elsewhere.plus(dns))));
    bench.fromRadio(Bench.gPdu(alice.teid(), frame(ALICE, SERVER, Octets.ofHex("0800").plus(dns))));
    assertEquals(3, bench.toNetwork.size());
  }

  private void block(Session session, EthernetPacketFilter filter) {
    CreatePdr blocked =
        CreatePdr.builder()
            .pdrId(new PdrId(3))
            .precedence(new Precedence(10))
            .pdi(
                Pdi.builder()
                    .sourceInterface(SourceInterface.ACCESS)
                    .localFTeid(FTeid.of(session.teid(), Bench.N3))
                    .ethernetPacketFilters(filter)
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
  }

  @Test
  void tagsArePutOnFramesToTheNetwork() {
    var request = establishment();
    OuterHeaderCreation tag =
        new OuterHeaderCreation(
            Flags.of(2, OuterHeaderCreation.C_TAG),
            null,
            null,
            null,
            null,
            Octets.ofHex("07 15 23"),
            null);
    request.createFars(
        List.of(
            Bench.uplinkFar()
                .forwardingParameters(
                    ForwardingParameters.builder()
                        .destinationInterface(DestinationInterface.CORE)
                        .outerHeaderCreation(tag)
                        .build())
                .build(),
            CreateFar.builder()
                .farId(new FarId(2))
                .applyAction(ApplyAction.of(ApplyAction.DROP))
                .build()));
    Session alice = bench.established(request);
    bench.fromRadio(Bench.gPdu(alice.teid(), frame(ALICE, SERVER)));
    assertEquals(
        frame(ALICE, SERVER, Octets.ofHex("8100 a123 88b5 0102030405")), bench.toNetwork.getLast());
  }

  @Test
  void brokenFramesAreDroppedAndCounted() {
    Session alice = active(GNB_TEID);
    Octets sound = frame(ALICE, SERVER, Octets.ofHex("88a8 0001 8100 0002 0800"));
    for (int length = 0; length < 14; length++) {
      bench.fromRadio(Bench.gPdu(alice.teid(), sound.slice(0, length)));
      bench.fromNetwork(sound.slice(0, length));
    }
    bench.fromRadio(Bench.gPdu(alice.teid(), frame(EVERYBODY, SERVER)));
    bench.fromRadio(Bench.gPdu(alice.teid(), sound.slice(0, 20)));
    assertTrue(bench.toNetwork.isEmpty());
    assertEquals(30, bench.dropped("broken"));
  }

  @Test
  void framesWaitForAnIdlePhone() {
    Session alice = bench.established(establishment());
    bench.fromRadio(Bench.gPdu(alice.teid(), frame(ALICE, SERVER)));
    bench.fromNetwork(frame(SERVER, ALICE));
    bench.expect(soliton.pfcp.message.SessionReportRequest.class);
    bench.modify(alice, Bench.activation(GNB_TEID));
    assertEquals(frame(SERVER, ALICE), bench.lastToRadio(GNB_TEID, QFI));
  }

  @Test
  void anEthernetSessionNeedsANetworkOfFrames() throws IOException {
    try (Bench ofPackets = new Bench().associated()) {
      var refused = ofPackets.ask(0, establishment().build(), SessionEstablishmentResponse.class);
      assertEquals(Cause.SERVICE_NOT_SUPPORTED, refused.cause());
    }
  }
}
