package soliton.upf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static soliton.upf.Bench.GNB_TEID;
import static soliton.upf.Bench.SMF;
import static soliton.upf.Bench.SMF_SEID;
import static soliton.upf.Bench.UE;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import soliton.base.Ipv4Address;
import soliton.base.Ipv6Address;
import soliton.base.Octets;
import soliton.pfcp.Decoded;
import soliton.pfcp.Pfcp;
import soliton.pfcp.ie.ApplyAction;
import soliton.pfcp.ie.Cause;
import soliton.pfcp.ie.FSeid;
import soliton.pfcp.ie.FTeid;
import soliton.pfcp.ie.FailedRuleId;
import soliton.pfcp.ie.FarId;
import soliton.pfcp.ie.PdnType;
import soliton.pfcp.ie.PdrId;
import soliton.pfcp.ie.QerId;
import soliton.pfcp.ie.SdfFilter;
import soliton.pfcp.ie.SessionEstablishmentRequestFlags;
import soliton.pfcp.ie.SourceInterface;
import soliton.pfcp.ie.UeIpAddress;
import soliton.pfcp.ie.UrrId;
import soliton.pfcp.message.AssociationSetupResponse;
import soliton.pfcp.message.CreateFar;
import soliton.pfcp.message.Pdi;
import soliton.pfcp.message.QueryUrr;
import soliton.pfcp.message.RemoveFar;
import soliton.pfcp.message.SessionDeletionRequest;
import soliton.pfcp.message.SessionDeletionResponse;
import soliton.pfcp.message.SessionEstablishmentRequestBuilder;
import soliton.pfcp.message.SessionEstablishmentResponse;
import soliton.pfcp.message.SessionModificationRequest;
import soliton.pfcp.message.SessionModificationRequestBuilder;
import soliton.pfcp.message.SessionModificationResponse;
import soliton.pfcp.message.UpdateFar;
import soliton.pfcp.message.UpdateQer;
import soliton.upf.Bench.Session;

/// What the SMF asks of a session, and the answer; hostile rows P-03 to P-14.
class SessionTest {
  private static final int IE_FAR_ID = 108;
  private static final int IE_F_TEID = 21;

  private Bench bench;

  @BeforeEach
  void associate() throws IOException {
    bench = new Bench().associated();
  }

  @AfterEach
  void close() {
    bench.close();
  }

  private SessionEstablishmentResponse establish(SessionEstablishmentRequestBuilder request) {
    return bench.ask(0, request.build(), SessionEstablishmentResponse.class);
  }

  private void assertRefused(
      SessionEstablishmentRequestBuilder request, Cause cause, @Nullable Integer offendingIe) {
    SessionEstablishmentResponse response = establish(request);
    assertEquals(cause, response.cause());
    assertEquals(offendingIe, response.offendingIe());
    assertNull(response.upFSeid());
    assertEquals(0, bench.upf.sessions());
    // Nothing of it has stayed: the same session without the fault is accepted.
    assertEquals(Cause.REQUEST_ACCEPTED, establish(Bench.establishment()).cause());
  }

  private void assertRuleFault(
      SessionEstablishmentRequestBuilder request, FailedRuleId.Kind kind, long id) {
    SessionEstablishmentResponse response = establish(request);
    assertEquals(Cause.RULE_CREATION_MODIFICATION_FAILURE, response.cause());
    assertEquals(new FailedRuleId(kind, id), response.failedRuleId());
    assertEquals(0, bench.upf.sessions());
  }

  // ---- establishment

  @Test
  void aSessionGetsItsOwnSeidAndATunnel() {
    Session one = bench.established(Bench.establishment());
    Session other = bench.established(Bench.establishment(Ipv4Address.parse("10.45.0.3")));
    assertNotEquals(one.seid(), other.seid());
    assertNotEquals(one.teid(), other.teid());
  }

  @Test
  void aSessionNeedsAnAssociation() throws IOException {
    try (Bench alone = new Bench()) {
      var response =
          alone.ask(0, Bench.establishment().build(), SessionEstablishmentResponse.class);
      assertEquals(Cause.NO_ESTABLISHED_PFCP_ASSOCIATION, response.cause());
    }
  }

  @Test
  void moreSessionsThanThereIsRoomForAreRefused() throws IOException {
    try (Bench small = new Bench(1).associated()) {
      small.established(Bench.establishment());
      var request = Bench.establishment(Ipv4Address.parse("10.45.0.3")).build();
      assertEquals(
          Cause.NO_RESOURCES_AVAILABLE,
          small.ask(0, request, SessionEstablishmentResponse.class).cause());
    }
  }

  @Test
  void withoutMemoryNothingIsAddedAndWhatIsThereGoesOn() throws IOException {
    try (Bench full =
        new Bench(
                config -> config.with(config.options().with(sessions -> sessions < 1)),
                UnaryOperator.identity())
            .associated()) {
      Session there = full.established(Bench.establishment());
      var another = Bench.establishment(Ipv4Address.parse("10.45.0.3")).build();
      assertEquals(
          Cause.NO_RESOURCES_AVAILABLE,
          full.ask(0, another, SessionEstablishmentResponse.class).cause());
      SessionModificationRequestBuilder more = SessionModificationRequest.builder();
      another.createPdrs().forEach(more::createPdrs);
      assertEquals(
          Cause.NO_RESOURCES_AVAILABLE,
          full.ask(there.seid(), more.build(), SessionModificationResponse.class).cause());
      assertEquals(
          Cause.REQUEST_ACCEPTED,
          full.ask(
                  there.seid(),
                  SessionModificationRequest.builder().build(),
                  SessionModificationResponse.class)
              .cause());
    }
  }

  @Test
  void anAddressThatAnotherSessionHasIsRefused() {
    bench.established(Bench.establishment());
    SessionEstablishmentResponse response =
        establish(Bench.establishment().cpFSeid(FSeid.of(0x52, SMF)));
    assertEquals(Cause.RULE_CREATION_MODIFICATION_FAILURE, response.cause());
    assertEquals(1, bench.upf.sessions());
  }

  @Test
  void anSmfThatGivesAnFSeidAgainHasForgottenTheFirstSession() {
    Session forgotten = bench.established(Bench.establishment());
    Session next = bench.established(Bench.establishment());
    assertEquals(1, bench.upf.sessions());
    assertNotEquals(forgotten.seid(), next.seid());
    assertEquals(
        Cause.SESSION_CONTEXT_NOT_FOUND, bench.modify(forgotten, Bench.activation(GNB_TEID)));
    assertEquals(1, bench.counters.value("session.established-again"));
  }

  @Test
  void anFTeidOfTheSmfIsRefusedButInARestoration() {
    Pdi pdi =
        Pdi.builder()
            .sourceInterface(SourceInterface.ACCESS)
            .localFTeid(FTeid.of(0x77, Bench.N3))
            .ueIpAddresses(UeIpAddress.source(UE))
            .build();
    var request = Bench.establishment();
    request.createPdrs(
        List.of(Bench.uplinkPdr(UE).pdi(pdi).build(), Bench.downlinkPdr(UE).build()));
    assertRefused(request, Cause.INVALID_F_TEID_ALLOCATION_OPTION, IE_F_TEID);
    bench.ask(bench.setup(1_000), AssociationSetupResponse.class);
    request.flags(SessionEstablishmentRequestFlags.of(SessionEstablishmentRequestFlags.RESTI));
    assertEquals(0x77, bench.established(request).teid());
  }

  @Test
  void anFTeidOfAVersionOfIpThatIsNotServedIsRefused() {
    Pdi pdi =
        Pdi.builder()
            .sourceInterface(SourceInterface.ACCESS)
            .localFTeid(new FTeid.Choose(false, true, null))
            .ueIpAddresses(UeIpAddress.source(UE))
            .build();
    var request = Bench.establishment();
    request.createPdrs(
        List.of(Bench.uplinkPdr(UE).pdi(pdi).build(), Bench.downlinkPdr(UE).build()));
    assertRefused(request, Cause.INVALID_F_TEID_ALLOCATION_OPTION, IE_F_TEID);
  }

  @Test
  void anSmfThatAsksForBothVersionsOfIpGetsTheOneThatIsServed() {
    Pdi pdi =
        Pdi.builder()
            .sourceInterface(SourceInterface.ACCESS)
            .localFTeid(new FTeid.Choose(true, true, 5))
            .ueIpAddresses(UeIpAddress.source(UE))
            .build();
    var request = Bench.establishment();
    request.createPdrs(
        List.of(Bench.uplinkPdr(UE).pdi(pdi).build(), Bench.downlinkPdr(UE).build()));
    FTeid chosen = establish(request).createdPdrs().getFirst().localFTeid();
    FTeid.Given given = assertInstanceOf(FTeid.Given.class, chosen);
    assertEquals(Bench.N3, given.ipv4());
    assertNull(given.ipv6());
  }

  @Test
  void rulesThatShareAChooseIdShareATunnel() {
    Pdi pdi =
        Pdi.builder()
            .sourceInterface(SourceInterface.ACCESS)
            .localFTeid(new FTeid.Choose(true, false, 5))
            .ueIpAddresses(UeIpAddress.source(UE))
            .build();
    var request = Bench.establishment();
    request.createPdrs(
        List.of(
            Bench.uplinkPdr(UE).pdi(pdi).build(),
            Bench.uplinkPdr(UE).pdrId(new PdrId(3)).pdi(pdi).build(),
            Bench.downlinkPdr(UE).build()));
    SessionEstablishmentResponse response = establish(request);
    assertEquals(2, response.createdPdrs().size());
    assertEquals(
        response.createdPdrs().get(0).localFTeid(), response.createdPdrs().get(1).localFTeid());
  }

  @Test
  void referencesToUndeclaredRulesAreRefused() {
    var far = Bench.establishment();
    far.createFars(List.of(Bench.uplinkFar().build()));
    assertRuleFault(far, FailedRuleId.Kind.FAR, 2);
    var qer = Bench.establishment();
    qer.createQers(List.of());
    assertRuleFault(qer, FailedRuleId.Kind.QER, 1);
    var urr = Bench.establishment();
    urr.createPdrs(
        List.of(
            Bench.uplinkPdr(UE).urrIds(new UrrId(65_535)).build(), Bench.downlinkPdr(UE).build()));
    assertRuleFault(urr, FailedRuleId.Kind.URR, 65_535);
  }

  @Test
  void aRuleTwiceIsRefused() {
    assertRuleFault(
        Bench.establishment().createFars(Bench.uplinkFar().build()), FailedRuleId.Kind.FAR, 1);
    assertRuleFault(
        Bench.establishment().createPdrs(Bench.uplinkPdr(UE).build()), FailedRuleId.Kind.PDR, 1);
  }

  @Test
  void aRuleWithoutActionIsRefused() {
    var request = Bench.establishment();
    request.createPdrs(
        List.of(Bench.uplinkPdr(UE).farId(null).build(), Bench.downlinkPdr(UE).build()));
    assertRefused(request, Cause.CONDITIONAL_IE_MISSING, IE_FAR_ID);
  }

  @Test
  void contradictoryActionsAreRefused() {
    for (ApplyAction action :
        List.of(
            ApplyAction.of(),
            ApplyAction.of(ApplyAction.FORW, ApplyAction.DROP),
            ApplyAction.of(ApplyAction.DROP, ApplyAction.NOCP),
            ApplyAction.of(ApplyAction.FORW, ApplyAction.BUFF))) {
      var request = Bench.establishment();
      request.createFars(
          List.of(
              Bench.uplinkFar().build(),
              CreateFar.builder().farId(new FarId(2)).applyAction(action).build()));
      assertRuleFault(request, FailedRuleId.Kind.FAR, 2);
    }
  }

  @Test
  void forwardingToNowhereIsRefused() {
    var request = Bench.establishment();
    request.createFars(
        List.of(
            Bench.uplinkFar().build(),
            CreateFar.builder()
                .farId(new FarId(2))
                .applyAction(ApplyAction.of(ApplyAction.FORW))
                .build()));
    assertRefused(request, Cause.CONDITIONAL_IE_MISSING, 4);
  }

  @Test
  void aFilterThatIsNotUnderstoodIsRefused() {
    for (String description :
        List.of(
            "",
            "deny out ip from any to any",
            "permit in ip from any to any",
            "permit out ip from any",
            "permit out 256 from any to any",
            "permit out ip from 10.0.0.0/33 to any",
            "permit out ip from 10.0.0.1 70000 to any",
            "permit out ip from any to any frag",
            "permit out ip from any 5-1 to any")) {
      Pdi pdi =
          Pdi.builder()
              .sourceInterface(SourceInterface.CORE)
              .ueIpAddresses(UeIpAddress.destination(UE))
              .sdfFilters(SdfFilter.ofFlow(description))
              .build();
      var request = Bench.establishment();
      request.createPdrs(
          List.of(Bench.uplinkPdr(UE).build(), Bench.downlinkPdr(UE).pdi(pdi).build()));
      SessionEstablishmentResponse response = establish(request);
      assertEquals(Cause.MANDATORY_IE_INCORRECT, response.cause(), description);
      assertEquals(23, response.offendingIe());
    }
  }

  @Test
  void whatIsNotServedIsRefusedByName() {
    assertRefused(
        Bench.establishment().pdnType(PdnType.ETHERNET), Cause.SERVICE_NOT_SUPPORTED, 113);
    bench.ask(bench.setup(1_000), AssociationSetupResponse.class);
    UeIpAddress chosenHere = new UeIpAddress(true, null, null, null, null, true, false);
    Pdi pdi = Pdi.builder().sourceInterface(SourceInterface.CORE).ueIpAddresses(chosenHere).build();
    var request = Bench.establishment();
    request.createPdrs(
        List.of(Bench.uplinkPdr(UE).build(), Bench.downlinkPdr(UE).pdi(pdi).build()));
    assertRuleFault(request, FailedRuleId.Kind.PDR, 2);
  }

  // ---- modification and deletion

  @Test
  void aSessionThatDoesNotExistIsToldByCauseAndSeidZero() {
    bench.sendRaw(Pfcp.encode(Bench.activation(1).build(), 42, bench.nextSequence()));
    Decoded.Message answer = Objects.requireNonNull(bench.nextAtSmf());
    assertEquals(0L, answer.header().seid());
    assertEquals(
        Cause.SESSION_CONTEXT_NOT_FOUND,
        assertInstanceOf(SessionModificationResponse.class, answer.message()).cause());
    bench.sendRaw(Pfcp.encode(SessionDeletionRequest.builder().build(), 42, bench.nextSequence()));
    assertEquals(
        Cause.SESSION_CONTEXT_NOT_FOUND, bench.expect(SessionDeletionResponse.class).cause());
  }

  @Test
  void answersCarryTheSeidOfTheSmf() {
    Session session = bench.active();
    bench.sendRaw(Pfcp.encode(Bench.activation(1).build(), session.seid(), bench.nextSequence()));
    assertEquals(SMF_SEID, Objects.requireNonNull(bench.nextAtSmf()).header().seid());
  }

  @Test
  void changesOfRulesThatDoNotExistAreRefusedAndChangeNothing() {
    Session session = bench.active();
    assertModificationRefused(
        session,
        Bench.activation(0x999).updateQers(UpdateQer.builder().qerId(new QerId(9)).build()),
        FailedRuleId.Kind.QER,
        9);
    assertModificationRefused(
        session,
        SessionModificationRequest.builder()
            .updateFars(UpdateFar.builder().farId(new FarId(8)).build()),
        FailedRuleId.Kind.FAR,
        8);
    assertModificationRefused(
        session,
        SessionModificationRequest.builder()
            .queryUrrs(QueryUrr.builder().urrId(new UrrId(7)).build()),
        FailedRuleId.Kind.URR,
        7);
    var removal = RemoveFar.builder().farId(new FarId(2)).build();
    assertModificationRefused(
        session,
        SessionModificationRequest.builder().removeFars(removal),
        FailedRuleId.Kind.FAR,
        2); // a rule still refers to it
    assertModificationRefused(
        session,
        SessionModificationRequest.builder().removeFars(removal).removeFars(removal),
        FailedRuleId.Kind.FAR,
        2);
    bench.fromNetwork(Packets.udp(Bench.HOST, UE, 1));
    bench.lastToRadio(GNB_TEID, Bench.QFI);
  }

  private void assertModificationRefused(
      Session session, SessionModificationRequestBuilder request, FailedRuleId.Kind kind, long id) {
    var response = bench.ask(session.seid(), request.build(), SessionModificationResponse.class);
    assertEquals(Cause.RULE_CREATION_MODIFICATION_FAILURE, response.cause());
    assertEquals(new FailedRuleId(kind, id), response.failedRuleId());
  }

  @Test
  void anSmfMayGoOnUnderAnotherFSeid() {
    Session session = bench.active();
    bench.modify(session, SessionModificationRequest.builder().cpFSeid(FSeid.of(0x99, SMF)));
    bench.sendRaw(Pfcp.encode(Bench.activation(1).build(), session.seid(), bench.nextSequence()));
    assertEquals(0x99L, Objects.requireNonNull(bench.nextAtSmf()).header().seid());
  }

  @Test
  void sessionsCanComeAndGoWithoutEnd() {
    for (int i = 0; i < 3_000; i++) {
      Session session = bench.active();
      bench.ask(
          session.seid(), SessionDeletionRequest.builder().build(), SessionDeletionResponse.class);
    }
    assertEquals(0, bench.upf.sessions());
  }

  @Test
  void aSessionOfIpv6IsServedByItsPrefix() {
    Ipv6Address prefix = Ipv6Address.parse("2001:db8:1:2::");
    Pdi up =
        Pdi.builder()
            .sourceInterface(SourceInterface.ACCESS)
            .localFTeid(new FTeid.Choose(true, false, null))
            .ueIpAddresses(new UeIpAddress(false, null, prefix, null, null, false, false))
            .build();
    Pdi down =
        Pdi.builder()
            .sourceInterface(SourceInterface.CORE)
            .ueIpAddresses(new UeIpAddress(true, null, prefix, null, null, false, false))
            .build();
    var request = Bench.establishment();
    request.createPdrs(
        List.of(Bench.uplinkPdr(UE).pdi(up).build(), Bench.downlinkPdr(UE).pdi(down).build()));
    Session session = bench.established(request);
    bench.modify(session, Bench.activation(GNB_TEID));
    Octets own = Octets.ofHex("20010db8000100020000000000000005");
    Octets host = Octets.ofHex("20010db8000900090000000000000001");
    Octets header = Octets.ofHex("60000000 0008 11 40");
    Octets udp = Octets.ofHex("03e8 0035 0008 0000");
    bench.fromRadio(Bench.gPdu(session.teid(), header.plus(own).plus(host).plus(udp)));
    assertEquals(1, bench.toNetwork.size());
    bench.fromRadio(Bench.gPdu(session.teid(), header.plus(host).plus(own).plus(udp)));
    assertEquals(1, bench.dropped("spoofed"));
    bench.fromNetwork(header.plus(host).plus(own).plus(udp));
    assertNotNull(bench.lastToRadio(GNB_TEID, Bench.QFI));
  }
}
