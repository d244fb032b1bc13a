package soliton.upf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static soliton.upf.Bench.GNB_TEID;
import static soliton.upf.Bench.HOST;
import static soliton.upf.Bench.QFI;
import static soliton.upf.Bench.UE;

import java.io.IOException;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import soliton.base.Ipv4Address;
import soliton.base.Octets;
import soliton.gtpu.Gtpu;
import soliton.gtpu.GtpuDecoded;
import soliton.gtpu.GtpuHeader;
import soliton.gtpu.GtpuMessage;
import soliton.gtpu.GtpuType;
import soliton.pfcp.Pfcp;
import soliton.pfcp.ie.ApplyAction;
import soliton.pfcp.ie.Cause;
import soliton.pfcp.ie.FTeid;
import soliton.pfcp.ie.FarId;
import soliton.pfcp.ie.GateStatus;
import soliton.pfcp.ie.PdrId;
import soliton.pfcp.ie.Precedence;
import soliton.pfcp.ie.QerId;
import soliton.pfcp.ie.ReportType;
import soliton.pfcp.ie.SdfFilter;
import soliton.pfcp.ie.SessionModificationRequestFlags;
import soliton.pfcp.ie.SourceInterface;
import soliton.pfcp.ie.UeIpAddress;
import soliton.pfcp.message.CreateFar;
import soliton.pfcp.message.CreatePdr;
import soliton.pfcp.message.Pdi;
import soliton.pfcp.message.SessionModificationRequest;
import soliton.pfcp.message.SessionReportRequest;
import soliton.pfcp.message.UpdateFar;
import soliton.pfcp.message.UpdateForwardingParameters;
import soliton.pfcp.message.UpdatePdr;
import soliton.pfcp.message.UpdateQer;
import soliton.upf.Bench.Session;

/// Packets in, packets out.
class UserPlaneTest {
  private static final Ipv4Address STRANGER = Ipv4Address.parse("10.45.9.9");

  private Bench bench;

  @BeforeEach
  void associate() throws IOException {
    bench = new Bench().associated();
  }

  @AfterEach
  void close() {
    bench.close();
  }

  @Test
  void uplinkLeavesTheTunnelUnchanged() {
    Session session = bench.active();
    Octets packet = Packets.udp(UE, HOST, 100);
    bench.fromRadio(Bench.gPdu(session.teid(), packet));
    assertEquals(packet, bench.toNetwork.getLast());
  }

  @Test
  void downlinkEntersTheTunnelOfTheRadioMarkedWithItsFlow() {
    bench.active();
    Octets packet = Packets.udp(HOST, UE, 100);
    bench.fromNetwork(packet);
    assertEquals(packet, bench.lastToRadio(GNB_TEID, QFI));
  }

  @Test
  void paddingBehindThePacketStaysBehind() {
    Session session = bench.active();
    Octets packet = Packets.udp(UE, HOST, 10);
    bench.fromRadio(Bench.gPdu(session.teid(), packet.plus(Octets.of(0, 0, 0, 0, 0, 0))));
    assertEquals(packet, bench.toNetwork.getLast());
  }

  @Test
  void anUplinkPacketWithAWrongHeaderChecksumIsDropped() {
    Session session = bench.active();
    byte[] packet = Packets.udp(UE, HOST, 100).toArray();
    packet[10] ^= 1;
    bench.fromRadio(Bench.gPdu(session.teid(), Octets.adopt(packet)));
    assertTrue(bench.toNetwork.isEmpty());
    assertEquals(1, bench.dropped("broken"));
  }

  @Test
  void aForeignSourceAddressIsDropped() {
    Session session = bench.active();
    bench.fromRadio(Bench.gPdu(session.teid(), Packets.udp(STRANGER, HOST, 10)));
    assertTrue(bench.toNetwork.isEmpty());
    assertEquals(1, bench.dropped("spoofed"));
  }

  @Test
  void aForeignSourceAddressIsDroppedAlsoWhenOnlyTheDownlinkRuleKnowsTheUe() {
    var request = Bench.establishment();
    Pdi pdi =
        Pdi.builder()
            .sourceInterface(SourceInterface.ACCESS)
            .localFTeid(new FTeid.Choose(true, false, null))
            .build();
    request.createPdrs(
        java.util.List.of(Bench.uplinkPdr(UE).pdi(pdi).build(), Bench.downlinkPdr(UE).build()));
    Session session = bench.established(request);
    bench.fromRadio(Bench.gPdu(session.teid(), Packets.udp(STRANGER, HOST, 10)));
    assertEquals(1, bench.dropped("spoofed"));
    bench.fromRadio(Bench.gPdu(session.teid(), Packets.udp(UE, HOST, 10)));
    assertEquals(1, bench.toNetwork.size());
  }

  @Test
  void aFlowThatIsNotOfTheSessionIsDropped() {
    Session session = bench.active();
    bench.fromRadio(Bench.gPdu(session.teid(), QFI + 1, Packets.udp(UE, HOST, 10)));
    assertTrue(bench.toNetwork.isEmpty());
    assertEquals(1, bench.dropped("no-rule"));
  }

  @Test
  void anUnknownTunnelIsToldToTheSenderButNotToAFlood() {
    for (int i = 0; i < 1_000; i++) {
      bench.fromRadio(Bench.gPdu(0xdead, Packets.udp(UE, HOST, 10)));
    }
    assertEquals(1_000, bench.dropped("unknown-tunnel"));
    assertEquals(100, bench.toRadio.size());
    GtpuDecoded.Message told =
        assertInstanceOf(GtpuDecoded.Message.class, Gtpu.decode(bench.toRadio.getFirst().packet()));
    GtpuMessage.ErrorIndication indication =
        assertInstanceOf(GtpuMessage.ErrorIndication.class, told.message());
    assertEquals(0xdead, indication.teid());
    assertEquals(Bench.N3.toOctets(), indication.peerAddress());
    bench.pass(java.time.Duration.ofSeconds(1));
    bench.fromRadio(Bench.gPdu(0xdead, Packets.udp(UE, HOST, 10)));
    assertEquals(101, bench.toRadio.size());
  }

  @Test
  void anEchoIsAnsweredWithItsSequenceNumber() {
    bench.fromRadio(
        Gtpu.encode(
            GtpuHeader.ofPath(GtpuType.ECHO_REQUEST, 4_711),
            new GtpuMessage.EchoRequest(null, null)));
    GtpuDecoded.Message answer =
        assertInstanceOf(GtpuDecoded.Message.class, Gtpu.decode(bench.toRadio.getLast().packet()));
    assertEquals(GtpuType.ECHO_RESPONSE, answer.header().type());
    assertEquals(4_711, answer.header().sequence());
  }

  @Test
  void anExtensionHeaderThatMustBeUnderstoodAndIsNotIsToldToTheSender() {
    Session session = bench.active();
    bench.fromRadio(
        Gtpu.encode(
            GtpuHeader.ofTunnel(GtpuType.G_PDU, session.teid()).with(0xe1, Octets.of(0, 0)),
            new GtpuMessage.GPdu(Packets.udp(UE, HOST, 10))));
    assertTrue(bench.toNetwork.isEmpty());
    GtpuDecoded.Message told =
        assertInstanceOf(GtpuDecoded.Message.class, Gtpu.decode(bench.toRadio.getLast().packet()));
    assertInstanceOf(GtpuMessage.SupportedExtensionHeadersNotification.class, told.message());
  }

  @Test
  void brokenPacketsAreDroppedAndCounted() {
    Session session = bench.active();
    Octets sound = Packets.udp(UE, HOST, 10);
    byte[] longHeader = sound.toArray();
    longHeader[0] = 0x4f;
    byte[] longTotal = sound.toArray();
    longTotal[2] = 1;
    byte[] six = new byte[40];
    six[0] = 0x60;
    Octets[] broken = {
      Octets.EMPTY,
      Octets.of(0x45),
      sound.slice(0, 19),
      Octets.adopt(longHeader),
      Octets.adopt(longTotal),
      Octets.adopt(six),
      Octets.of(0x70).plus(sound.from(1))
    };
    for (Octets each : broken) {
      bench.fromRadio(Bench.gPdu(session.teid(), each));
      bench.fromNetwork(each);
    }
    assertTrue(bench.toNetwork.isEmpty());
    assertTrue(bench.dropped("broken") >= broken.length);
    bench.fromRadio(Bench.gPdu(session.teid(), sound));
    assertEquals(1, bench.toNetwork.size());
  }

  @Test
  void everyTruncationOfADatagramIsSurvived() {
    Session session = bench.active();
    Octets datagram = Bench.gPdu(session.teid(), Packets.udp(UE, HOST, 20));
    for (int length = 0; length < datagram.length(); length++) {
      bench.fromRadio(datagram.slice(0, length));
    }
    assertTrue(bench.toNetwork.isEmpty());
    bench.fromRadio(datagram);
    assertEquals(1, bench.toNetwork.size());
  }

  @Test
  void otherVersionsOfGtpAreDropped() {
    bench.fromRadio(Octets.ofHex("00 01 0000 00000000"));
    bench.fromRadio(Octets.ofHex("48 20 0004 00000000"));
    bench.fromRadio(Octets.ofHex("20 ff 0000 00000001"));
    assertEquals(3, bench.dropped("gtp-version"));
    assertTrue(bench.toRadio.isEmpty());
  }

  @Test
  void anErrorIndicationIsReportedForTheSessionItConcerns() {
    bench.active();
    bench.fromRadio(
        Gtpu.encode(
            GtpuHeader.ofPath(GtpuType.ERROR_INDICATION, 0),
            new GtpuMessage.ErrorIndication(GNB_TEID, Bench.GNB.toOctets(), null, null)));
    SessionReportRequest report = bench.expect(SessionReportRequest.class);
    assertTrue(report.reportType().has(ReportType.ERIR));
    assertEquals(
        FTeid.of(GNB_TEID, Bench.GNB),
        Objects.requireNonNull(report.errorIndicationReport()).remoteFTeids().getFirst());
    // Another tunnel is nobody's.
    bench.fromRadio(
        Gtpu.encode(
            GtpuHeader.ofPath(GtpuType.ERROR_INDICATION, 0),
            new GtpuMessage.ErrorIndication(1, Bench.GNB.toOctets(), null, null)));
    assertNull(bench.nextAtSmf());
  }

  @Test
  void packetsForAnIdleUeWaitAndTheSmfIsToldOnce() {
    Session session = bench.established(Bench.establishment());
    bench.fromNetwork(Packets.udp(HOST, UE, 1));
    bench.fromNetwork(Packets.udp(HOST, UE, 2));
    SessionReportRequest report = bench.expect(SessionReportRequest.class);
    assertTrue(report.reportType().has(ReportType.DLDR));
    assertEquals(
        new PdrId(2), Objects.requireNonNull(report.downlinkDataReport()).pdrIds().getFirst());
    assertNull(bench.nextAtSmf());
    assertTrue(bench.toRadio.isEmpty());

    assertEquals(Cause.REQUEST_ACCEPTED, bench.modify(session, Bench.activation(GNB_TEID)));
    bench.fromNetwork(Packets.udp(HOST, UE, 3));
    assertEquals(3, bench.toRadio.size());
    for (int i = 0; i < 3; i++) {
      GtpuDecoded.Message sent =
          assertInstanceOf(GtpuDecoded.Message.class, Gtpu.decode(bench.toRadio.get(i).packet()));
      assertEquals(
          Packets.udp(HOST, UE, i + 1),
          assertInstanceOf(GtpuMessage.GPdu.class, sent.message()).packet());
    }
  }

  @Test
  void theBufferOfASessionIsBounded() {
    Session session = bench.established(Bench.establishment());
    for (int i = 0; i < 100; i++) {
      bench.fromNetwork(Packets.udp(HOST, UE, 1));
    }
    assertEquals(36, bench.dropped("buffer-full"));
    bench.expect(SessionReportRequest.class);
    bench.modify(session, Bench.activation(GNB_TEID));
    assertEquals(64, bench.toRadio.size());
  }

  @Test
  void bufferedPacketsAreDroppedWhenTheSmfSaysSo() {
    Session session = bench.established(Bench.establishment());
    bench.fromNetwork(Packets.udp(HOST, UE, 1));
    bench.expect(SessionReportRequest.class);
    bench.modify(
        session,
        Bench.activation(GNB_TEID)
            .flags(SessionModificationRequestFlags.of(SessionModificationRequestFlags.DROBU)));
    assertTrue(bench.toRadio.isEmpty());
  }

  @Test
  void anEndMarkerFollowsTheLastPacketOfTheOldTunnel() {
    Session session = bench.active();
    bench.modify(
        session,
        SessionModificationRequest.builder()
            .updateFars(
                UpdateFar.builder()
                    .farId(new FarId(2))
                    .updateForwardingParameters(
                        UpdateForwardingParameters.builder()
                            .outerHeaderCreation(
                                soliton.pfcp.ie.OuterHeaderCreation.gtpu(0x602, Bench.GNB))
                            .flags(
                                SessionModificationRequestFlags.of(
                                    SessionModificationRequestFlags.SNDEM))
                            .build())
                    .build()));
    GtpuDecoded.Message marker =
        assertInstanceOf(GtpuDecoded.Message.class, Gtpu.decode(bench.toRadio.getLast().packet()));
    assertInstanceOf(GtpuMessage.EndMarker.class, marker.message());
    assertEquals(GNB_TEID, marker.header().teid());
    bench.fromNetwork(Packets.udp(HOST, UE, 1));
    bench.lastToRadio(0x602, QFI);
  }

  @Test
  void aClosedGateLetsNothingPassInItsDirection() {
    Session session = bench.active();
    bench.modify(
        session,
        SessionModificationRequest.builder()
            .updateQers(
                UpdateQer.builder()
                    .qerId(new QerId(1))
                    .gateStatus(new GateStatus(false, true))
                    .build()));
    bench.fromRadio(Bench.gPdu(session.teid(), Packets.udp(UE, HOST, 10)));
    bench.fromNetwork(Packets.udp(HOST, UE, 10));
    assertTrue(bench.toNetwork.isEmpty());
    assertEquals(1, bench.toRadio.size());
    assertEquals(1, bench.dropped("gate-closed"));
  }

  @Test
  void theSessionAmbrIsEnforcedOverTime() {
    var request = Bench.establishment().createQers(Bench.ambr(7, 8).build());
    request.createPdrs(
        java.util.List.of(
            Bench.uplinkPdr(UE).qerIds(new QerId(7)).build(), Bench.downlinkPdr(UE).build()));
    Session session = bench.established(request);
    Octets packet = Packets.udp(UE, HOST, 972); // 1000 octets
    long began = bench.simulation.clock().nanos();
    int offered = 0;
    for (int step = 0; step < 50; step++) {
      for (int i = 0; i < 60; i++) {
        bench.fromRadio(Bench.gPdu(session.teid(), packet));
        offered++;
      }
      bench.pass(java.time.Duration.ofMillis(20));
    }
    // 8 Mbit/s are a packet of 1000 octets each millisecond, beside the burst of 333 at the start.
    long millis = (bench.simulation.clock().nanos() - began) / 1_000_000;
    assertTrue(millis < 2_000, "the simulation was to pass a second, not " + millis + " ms");
    assertEquals(333.0 + millis, bench.toNetwork.size(), 25.0);
    assertEquals(offered - bench.toNetwork.size(), bench.dropped("over-rate"));
  }

  @Test
  void theRuleOfHighestPrecedenceDecides() {
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
                    .sdfFilters(
                        SdfFilter.ofFlow(
                            "permit out 17 from 10.200.0.0/24 53,5000-5100 to assigned"))
                    .build())
            .outerHeaderRemoval(
                soliton.pfcp.ie.OuterHeaderRemoval.of(
                    soliton.pfcp.ie.OuterHeaderRemoval.GTPU_UDP_IPV4))
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
    bench.fromRadio(Bench.gPdu(session.teid(), Packets.udp(UE, 1, HOST, 53, 1)));
    bench.fromRadio(Bench.gPdu(session.teid(), Packets.udp(UE, 1, HOST, 5_050, 1)));
    assertTrue(bench.toNetwork.isEmpty());
    bench.fromRadio(Bench.gPdu(session.teid(), Packets.udp(UE, 1, HOST, 54, 1)));
    assertEquals(1, bench.toNetwork.size());
    assertEquals(2, bench.dropped("rule"));
  }

  @Test
  void aDeletedSessionCarriesNothing() {
    Session session = bench.active();
    bench.ask(
        session.seid(),
        soliton.pfcp.message.SessionDeletionRequest.builder().build(),
        soliton.pfcp.message.SessionDeletionResponse.class);
    bench.fromRadio(Bench.gPdu(session.teid(), Packets.udp(UE, HOST, 10)));
    bench.fromNetwork(Packets.udp(HOST, UE, 10));
    assertTrue(bench.toNetwork.isEmpty());
    assertEquals(1, bench.dropped("unknown-tunnel"));
    assertEquals(1, bench.dropped("no-session"));
  }

  @Test
  void aRemovedRuleGivesItsTunnelBack() {
    Session session = bench.active();
    assertEquals(
        Cause.REQUEST_ACCEPTED,
        bench.modify(
            session,
            SessionModificationRequest.builder()
                .removePdrs(soliton.pfcp.message.RemovePdr.builder().pdrId(new PdrId(1)).build())));
    bench.fromRadio(Bench.gPdu(session.teid(), Packets.udp(UE, HOST, 10)));
    assertEquals(1, bench.dropped("unknown-tunnel"));
  }

  @Test
  void aChangedPrecedenceTakesEffect() {
    Session session = bench.active();
    assertEquals(
        Cause.REQUEST_ACCEPTED,
        bench.modify(
            session,
            SessionModificationRequest.builder()
                .updatePdrs(
                    UpdatePdr.builder()
                        .pdrId(new PdrId(1))
                        .precedence(new Precedence(1))
                        .build())));
    bench.fromRadio(Bench.gPdu(session.teid(), Packets.udp(UE, HOST, 10)));
    assertEquals(1, bench.toNetwork.size());
  }

  @Test
  void aLostReportIsToldAgainWithTheNextPacket() {
    bench.established(Bench.establishment());
    bench.fromNetwork(Packets.udp(HOST, UE, 1));
    int reports = 0;
    for (int second = 0; second < 10; second++) {
      while (bench.nextOctetsAtSmf() != null) {
        reports++;
      }
      bench.pass(java.time.Duration.ofSeconds(1));
    }
    assertEquals(4, reports); // N1 = 3 repetitions, then it is given up
    bench.fromNetwork(Packets.udp(HOST, UE, 1));
    assertNotNull(bench.nextOctetsAtSmf());
    assertFalse(Pfcp.PORT == 0);
  }
}
