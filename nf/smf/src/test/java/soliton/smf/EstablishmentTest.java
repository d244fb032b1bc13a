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
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import soliton.base.Dnn;
import soliton.base.Ipv4Address;
import soliton.base.Octets;
import soliton.base.Snssai;
import soliton.nas.Nas;
import soliton.nas.gsm.GsmMessage;
import soliton.nas.gsm.PduSessionEstablishmentAccept;
import soliton.nas.gsm.PduSessionEstablishmentReject;
import soliton.nas.gsm.PduSessionEstablishmentRequestBuilder;
import soliton.nas.ie.AlwaysOnIndication;
import soliton.nas.ie.AlwaysOnRequest;
import soliton.nas.ie.GsmCause;
import soliton.nas.ie.IntegrityProtectionRate;
import soliton.nas.ie.PduSessionType;
import soliton.nas.ie.ProtocolConfigurationOptions;
import soliton.nas.ie.ProtocolConfigurationOptions.Unit;
import soliton.nas.ie.Pti;
import soliton.nas.ie.SscMode;
import soliton.pfcp.Pfcp;
import soliton.pfcp.ie.ApplyAction;
import soliton.pfcp.ie.Cause;
import soliton.pfcp.ie.FTeid;
import soliton.pfcp.message.AssociationSetupRequest;
import soliton.pfcp.message.SessionDeletionRequest;
import soliton.pfcp.message.SessionEstablishmentRequest;
import soliton.pfcp.message.SessionEstablishmentResponse;
import soliton.pfcp.message.SessionModificationRequest;
import soliton.pfcp.message.UpdateFar;
import soliton.sbi.SbiProblem;
import soliton.sbi.nsmf.NsmfPduSession.CreateResult;
import soliton.sbi.nsmf.NsmfPduSession.N2SmInfoType;
import soliton.sbi.nsmf.NsmfPduSession.RequestType;
import soliton.sbi.nsmf.NsmfPduSession.SmContextRef;
import soliton.sbi.nsmf.NsmfPduSession.SmContextUpdateData;
import soliton.sbi.nsmf.NsmfPduSession.UpCnxState;
import soliton.sbi.nsmf.NsmfPduSession.UpdateResult;

/// TS 23.502 4.3.2.2.1 and TS 24.501 6.4.1, each branch with what it takes back.
class EstablishmentTest {
  private SmfHarness h = harness();

  private static SmfHarness harness() {
    try {
      return new SmfHarness();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  @BeforeEach
  void associate() {
    h.associated();
  }

  @AfterEach
  void close() {
    h.close();
  }

  private void assertNothingLeft() {
    assertEquals(0, h.smf.sessions(), "sessions");
    assertEquals(List.of(), h.pcf.associations, "policy associations");
    assertEquals(List.of(), h.udm.contexts.registered, "registrations at the UDM");
  }

  private PduSessionEstablishmentReject rejected(CreateResult result) {
    CreateResult.Refused refused = assertInstanceOf(CreateResult.Refused.class, result);
    assertNothingLeft();
    return SmfHarness.read(PduSessionEstablishmentReject.class, refused.n1SmMessage());
  }

  private static Octets establishment(GsmMessage message) {
    return Nas.encode(message);
  }

  @Test
  void aSessionIsSetUpAndItsPacketsFlowWhenTheRanAnswers() {
    SmContextRef ref = h.createAndAwaitTransfer();

    // 10. rules in the UPF: a tunnel to choose, packets for the UE wait
    SessionEstablishmentRequest rules = h.upf.last(SessionEstablishmentRequest.class);
    assertEquals(
        new FTeid.Choose(true, false, null), rules.createPdrs().getFirst().pdi().localFTeid());
    assertTrue(rules.createFars().get(1).applyAction().has(ApplyAction.BUFF));
    assertEquals(
        100_000,
        Objects.requireNonNull(rules.createQers().getFirst().maximumBitrate()).uplinkKbps());

    // 11. accept for the UE, resources for the RAN
    var accept = SmfHarness.read(PduSessionEstablishmentAccept.class, h.amf.last().n1SmMessage());
    assertEquals(SmfHarness.PTI, accept.pti());
    assertEquals(PduSessionType.IPV4, accept.selectedPduSessionType());
    assertEquals(SscMode.MODE_1, accept.selectedSscMode());
    assertEquals(SmfHarness.INTERNET, accept.dnn());
    assertEquals(soliton.nas.ie.PduAddress.ofIpv4(Octets.ofHex("0a2d0002")), accept.pduAddress());
    assertEquals(
        N2SmInfoType.PDU_RES_SETUP_REQ, Objects.requireNonNull(h.amf.last().n2SmInfo()).type());

    // 16. the RAN's tunnel
    UpdateResult.Updated updated =
        SmfHarness.updated(
            h.n2(ref, N2SmInfoType.PDU_RES_SETUP_RSP, SmfHarness.ranTunnel(SmfHarness.GNB)));
    assertEquals(UpCnxState.ACTIVATED, updated.upCnxState());
    UpdateFar far = h.upf.last(SessionModificationRequest.class).updateFars().getFirst();
    assertTrue(Objects.requireNonNull(far.applyAction()).has(ApplyAction.FORW));
    var outer =
        Objects.requireNonNull(
            Objects.requireNonNull(far.updateForwardingParameters()).outerHeaderCreation());
    assertEquals(0x12345678L, outer.teid());
    assertEquals(SmfHarness.GNB, outer.ipv4());
    assertEquals(1, h.smf.sessions());
    assertEquals(List.of(SmfHarness.PSI), h.udm.contexts.registered);
  }

  @Test
  void dnsAndMtuAreToldWhenThePhoneAsks() {
    ProtocolConfigurationOptions asked =
        new ProtocolConfigurationOptions(
            List.of(
                new Unit(ProtocolConfigurationOptions.DNS_IPV4, Octets.EMPTY),
                new Unit(ProtocolConfigurationOptions.IPV4_LINK_MTU, Octets.EMPTY),
                new Unit(0x1234, Octets.ofHex("01"))));
    h.create(SmfHarness.request().protocolConfigurationOptions(asked).build());
    h.simulation.runUntil(() -> !h.amf.transfers.isEmpty());
    var accept = SmfHarness.read(PduSessionEstablishmentAccept.class, h.amf.last().n1SmMessage());
    var told = Objects.requireNonNull(accept.protocolConfigurationOptions());
    assertEquals(
        List.of(Octets.ofHex("09090909"), Octets.ofHex("01010101")),
        told.all(ProtocolConfigurationOptions.DNS_IPV4));
    assertEquals(
        List.of(Octets.ofHex("0578")), told.all(ProtocolConfigurationOptions.IPV4_LINK_MTU));
    assertEquals(List.of(), told.all(0x1234));
  }

  @Test
  void anAlwaysOnSessionIsAskedForAndNotGiven() {
    h.create(SmfHarness.request().alwaysOnPduSessionRequested(AlwaysOnRequest.REQUESTED).build());
    h.simulation.runUntil(() -> !h.amf.transfers.isEmpty());
    var accept = SmfHarness.read(PduSessionEstablishmentAccept.class, h.amf.last().n1SmMessage());
    assertEquals(AlwaysOnIndication.NOT_ALLOWED, accept.alwaysOnPduSessionIndication());
  }

  @Test
  void bothVersionsOfIpAreAnsweredWithIpv4AndTheReason() {
    h.udm.subscription =
        SmfHarness.Udm.subscription(
            List.of(soliton.sbi.PduSessionType.IPV4V6, soliton.sbi.PduSessionType.IPV4), null);
    h.create(SmfHarness.request().pduSessionType(PduSessionType.IPV4V6).build());
    h.simulation.runUntil(() -> !h.amf.transfers.isEmpty());
    var accept = SmfHarness.read(PduSessionEstablishmentAccept.class, h.amf.last().n1SmMessage());
    assertEquals(GsmCause.PDU_SESSION_TYPE_IPV4_ONLY_ALLOWED, accept.cause());
    assertEquals(PduSessionType.IPV4, accept.selectedPduSessionType());
  }

  @ParameterizedTest
  @CsvSource({
    "IPV6, PDU_SESSION_TYPE_IPV4_ONLY_ALLOWED",
    "ETHERNET, UNKNOWN_PDU_SESSION_TYPE",
    "UNSTRUCTURED, UNKNOWN_PDU_SESSION_TYPE"
  })
  void otherTypesAreRejected(PduSessionType type, GsmCause cause) {
    var reject = rejected(h.create(SmfHarness.request().pduSessionType(type).build()));
    assertEquals(cause, reject.cause());
    assertEquals(SmfHarness.PTI, reject.pti());
  }

  @ParameterizedTest
  @EnumSource(names = {"MODE_2", "MODE_3"})
  void otherSscModesAreRejectedWithTheOneThatIsAllowed(SscMode mode) {
    var reject = rejected(h.create(SmfHarness.request().sscMode(mode).build()));
    assertEquals(GsmCause.NOT_SUPPORTED_SSC_MODE, reject.cause());
    assertNotNull(reject.allowedSscMode());
  }

  @Test
  void unknownDataNetworksAndSlicesAreRejected() {
    Octets request = establishment(SmfHarness.request().build());
    assertEquals(
        GsmCause.MISSING_OR_UNKNOWN_DNN,
        rejected(h.create(request, new Dnn("ims"), SmfHarness.SLICE, RequestType.INITIAL_REQUEST))
            .cause());
    assertEquals(
        GsmCause.MISSING_OR_UNKNOWN_DNN_IN_A_SLICE,
        rejected(h.create(request, SmfHarness.INTERNET, Snssai.of(77), RequestType.INITIAL_REQUEST))
            .cause());
  }

  @ParameterizedTest
  @CsvSource({
    "EXISTING_PDU_SESSION, PDU_SESSION_DOES_NOT_EXIST",
    "INITIAL_EMERGENCY_REQUEST, SERVICE_OPTION_NOT_SUPPORTED",
    "EXISTING_EMERGENCY_PDU_SESSION, SERVICE_OPTION_NOT_SUPPORTED"
  })
  void requestsThatAreNotInitialAreRejected(RequestType type, GsmCause cause) {
    Octets request = establishment(SmfHarness.request().build());
    CreateResult result = h.create(request, SmfHarness.INTERNET, SmfHarness.SLICE, type);
    assertEquals(cause, rejected(result).cause());
  }

  @ParameterizedTest
  @CsvSource({
    "404, DATA_NOT_FOUND, MISSING_OR_UNKNOWN_DNN_IN_A_SLICE",
    "404, USER_NOT_FOUND, USER_AUTHENTICATION_OR_AUTHORIZATION_FAILED",
    "403, DNN_NOT_ALLOWED, REQUESTED_SERVICE_OPTION_NOT_SUBSCRIBED",
    "504, NF_NOT_RESPONDING, NETWORK_FAILURE"
  })
  void whatTheUdmRefusesIsRejected(int status, String problem, GsmCause cause) {
    h.udm.refusal = SbiProblem.of(status, problem);
    assertEquals(cause, rejected(h.create(SmfHarness.request().build())).cause());
  }

  // S-05
  @Test
  void identitiesThatAreNotAssignedAreRejectedOrIgnored() {
    var unassigned =
        new PduSessionEstablishmentRequestBuilder(
            SmfHarness.PSI, Pti.UNASSIGNED, IntegrityProtectionRate.FULL);
    assertEquals(GsmCause.INVALID_PTI_VALUE, rejected(h.create(unassigned.build())).cause());
    CreateResult mismatch =
        h.create(
            establishment(other(6)),
            SmfHarness.INTERNET,
            SmfHarness.SLICE,
            RequestType.INITIAL_REQUEST);
    assertEquals(GsmCause.INVALID_PDU_SESSION_IDENTITY, rejected(mismatch).cause());
    Octets reserved = Octets.ofHex("2e05ffc1ffff");
    var ignored =
        assertInstanceOf(
            CreateResult.Refused.class,
            h.create(reserved, SmfHarness.INTERNET, SmfHarness.SLICE, null));
    assertNull(ignored.n1SmMessage());
    assertNothingLeft();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "2e", "2e05", "2e0507", "7e0041", "ffffffff"})
  void messagesThatAreTooShortOrNoSessionManagementAreRefusedWithoutAnswer(String hex) {
    var refused =
        assertInstanceOf(
            CreateResult.Refused.class,
            h.create(Octets.ofHex(hex), SmfHarness.INTERNET, SmfHarness.SLICE, null));
    assertEquals(400, refused.problem().status());
    assertNothingLeft();
  }

  @Test
  void aRequestWithoutItsMandatoryPartIsRejectedWithCause96() {
    CreateResult result =
        h.create(Octets.ofHex("2e0507c1"), SmfHarness.INTERNET, SmfHarness.SLICE, null);
    assertEquals(GsmCause.INVALID_MANDATORY_INFORMATION, rejected(result).cause());
  }

  @Test
  void withoutUserPlaneSessionsAreRejected() throws IOException {
    try (SmfHarness alone = new SmfHarness()) {
      var refused =
          assertInstanceOf(CreateResult.Refused.class, alone.create(SmfHarness.request().build()));
      assertEquals(
          GsmCause.NETWORK_FAILURE,
          SmfHarness.read(PduSessionEstablishmentReject.class, refused.n1SmMessage()).cause());
    }
  }

  private GsmCause causeOfReject() {
    h.simulation.runUntil(() -> h.smf.sessions() == 0);
    assertNothingLeft();
    assertEquals(List.of(SmfHarness.PSI), h.amf.released);
    return SmfHarness.read(PduSessionEstablishmentReject.class, h.amf.last().n1SmMessage()).cause();
  }

  @ParameterizedTest
  @CsvSource({
    "403, POLICY_CONTEXT_DENIED, OPERATOR_DETERMINED_BARRING",
    "400, USER_UNKNOWN, USER_AUTHENTICATION_OR_AUTHORIZATION_FAILED",
    "403, DNN_NOT_ALLOWED, MISSING_OR_UNKNOWN_DNN",
    "503, NF_CONGESTION, NETWORK_FAILURE"
  })
  void whatThePcfRefusesIsRejected(int status, String problem, GsmCause cause) {
    h.pcf.refusal = SbiProblem.of(status, problem);
    assertInstanceOf(CreateResult.Created.class, h.create(SmfHarness.request().build()));
    assertEquals(cause, causeOfReject());
    assertEquals(0, h.upf.count(SessionEstablishmentRequest.class));
  }

  @Test
  void whenNoAddressIsLeftTheSessionIsRejected() throws IOException {
    h.close();
    h = new SmfHarness(30, 15).associated();
    // the pool has one address, which somebody has fixed
    assertInstanceOf(CreateResult.Created.class, h.create(other(6)));
    h.simulation.runUntil(() -> !h.amf.transfers.isEmpty());
    h.create(SmfHarness.request().build());
    h.simulation.runUntil(() -> h.smf.sessions() == 1);
    assertEquals(
        GsmCause.INSUFFICIENT_RESOURCES_FOR_SPECIFIC_SLICE_AND_DNN,
        SmfHarness.read(PduSessionEstablishmentReject.class, h.amf.last().n1SmMessage()).cause());
  }

  private static GsmMessage other(int session) {
    return new PduSessionEstablishmentRequestBuilder(
            new soliton.base.PduSessionId(session), SmfHarness.PTI, IntegrityProtectionRate.FULL)
        .build();
  }

  @Test
  void aFixedAddressOfTheSubscriptionIsGiven() {
    h.udm.subscription =
        SmfHarness.Udm.subscription(
            List.of(soliton.sbi.PduSessionType.IPV4), Ipv4Address.parse("10.45.0.77"));
    h.createAndAwaitTransfer();
    var accept = SmfHarness.read(PduSessionEstablishmentAccept.class, h.amf.last().n1SmMessage());
    assertEquals(soliton.nas.ie.PduAddress.ofIpv4(Octets.ofHex("0a2d004d")), accept.pduAddress());
  }

  @Test
  void moreSessionsThanAPhoneMayHaveAreRejected() throws IOException {
    h.close();
    h = new SmfHarness(24, 2).associated();
    assertInstanceOf(CreateResult.Created.class, h.create(other(1)));
    assertInstanceOf(CreateResult.Created.class, h.create(other(2)));
    var refused = assertInstanceOf(CreateResult.Refused.class, h.create(other(3)));
    assertEquals(
        GsmCause.INSUFFICIENT_RESOURCES,
        SmfHarness.read(PduSessionEstablishmentReject.class, refused.n1SmMessage()).cause());
    assertInstanceOf(CreateResult.Created.class, h.create(other(2)));
  }

  @Test
  void aUpfThatRefusesLeadsToAReject() {
    h.upf.script =
        (header, request) ->
            request instanceof SessionEstablishmentRequest
                ? ScriptedUpf.Reply.of(
                    Pfcp.encode(
                        SessionEstablishmentResponse.builder()
                            .nodeId(soliton.pfcp.ie.NodeId.of(ScriptedUpf.ADDRESS))
                            .cause(Cause.NO_RESOURCES_AVAILABLE)
                            .build(),
                        0,
                        header.sequence()))
                : null;
    h.create(SmfHarness.request().build());
    assertEquals(GsmCause.NETWORK_FAILURE, causeOfReject());
  }

  @Test
  void aUpfThatKnowsNoAssociationIsAskedForANewOne() {
    h.upf.script =
        (header, request) ->
            request instanceof SessionEstablishmentRequest
                ? ScriptedUpf.Reply.of(
                    Pfcp.encode(
                        SessionEstablishmentResponse.builder()
                            .nodeId(soliton.pfcp.ie.NodeId.of(ScriptedUpf.ADDRESS))
                            .cause(Cause.NO_ESTABLISHED_PFCP_ASSOCIATION)
                            .build(),
                        0,
                        header.sequence()))
                : null;
    long before = h.upf.count(AssociationSetupRequest.class);
    h.create(SmfHarness.request().build());
    assertEquals(GsmCause.NETWORK_FAILURE, causeOfReject());
    h.pass(java.time.Duration.ofSeconds(2));
    assertEquals(before + 1, h.upf.count(AssociationSetupRequest.class));
    assertTrue(h.smf.hasUserPlane());
  }

  @Test
  void aUpfThatIsSilentLeadsToARejectAfterItsRepetitions() {
    h.upf.script =
        (header, request) ->
            request instanceof SessionEstablishmentRequest ? ScriptedUpf.Reply.SILENCE : null;
    h.create(SmfHarness.request().build());
    assertEquals(GsmCause.NETWORK_FAILURE, causeOfReject());
    assertEquals(4, h.upf.count(SessionEstablishmentRequest.class));
  }

  // P-15
  @Test
  void aUpfThatAcceptsWithoutTunnelLeadsToARejectAndTheSessionIsDeletedThere() {
    h.upf.script =
        (header, request) ->
            request instanceof SessionEstablishmentRequest e
                ? ScriptedUpf.Reply.of(
                    Pfcp.encode(
                        SessionEstablishmentResponse.builder()
                            .nodeId(soliton.pfcp.ie.NodeId.of(ScriptedUpf.ADDRESS))
                            .cause(Cause.REQUEST_ACCEPTED)
                            .upFSeid(soliton.pfcp.ie.FSeid.of(9, ScriptedUpf.ADDRESS))
                            .build(),
                        e.cpFSeid().seid(),
                        header.sequence()))
                : null;
    h.create(SmfHarness.request().build());
    assertEquals(GsmCause.NETWORK_FAILURE, causeOfReject());
    assertEquals(1, h.upf.count(SessionDeletionRequest.class));
  }

  // P-15
  @Test
  void anAnswerForAnotherSessionOrWithoutCauseIsNotTaken() {
    h.upf.script =
        (header, request) ->
            request instanceof SessionEstablishmentRequest e
                ? ScriptedUpf.Reply.of(
                    Pfcp.encode(
                        ScriptedUpf.established(e, Cause.REQUEST_ACCEPTED),
                        e.cpFSeid().seid() + 1,
                        header.sequence()),
                    h.upf.accept(header, request))
                : null;
    h.establish();
    assertEquals(1, h.counters.value("n4.response.dropped"));
  }

  @Test
  void anAnswerThatIsBrokenEndsTheTransactionAtOnce() {
    h.upf.script =
        (header, request) ->
            request instanceof SessionEstablishmentRequest e
                ? ScriptedUpf.Reply.of(
                    // a response with a node identity and no cause
                    Octets.ofHex(
                        "21330015%016x%06x00003c0005000a000002"
                            .formatted(e.cpFSeid().seid(), header.sequence())))
                : null;
    h.create(SmfHarness.request().build());
    assertEquals(GsmCause.NETWORK_FAILURE, causeOfReject());
    assertEquals(1, h.upf.count(SessionEstablishmentRequest.class));
  }

  @Test
  void lostRequestsAndAnswersOnN4DoNotMatter() {
    int[] lost = {0};
    h.upf.script =
        (header, request) ->
            request instanceof SessionEstablishmentRequest && lost[0]++ < 2
                ? ScriptedUpf.Reply.SILENCE
                : null;
    h.establish();
    assertEquals(3, h.upf.count(SessionEstablishmentRequest.class));
  }

  @Test
  void whenTheAmfCannotReachTheUeEverythingIsTakenBack() {
    h.amf.answer =
        request -> {
          throw SbiProblem.of(504, "UE_NOT_REACHABLE");
        };
    h.create(SmfHarness.request().build());
    h.simulation.runUntil(() -> h.smf.sessions() == 0);
    assertNothingLeft();
    assertEquals(1, h.upf.count(SessionDeletionRequest.class));
  }

  @Test
  void whenTheRanRefusesTheUeIsRejectedInTheAnswer() {
    SmContextRef ref = h.createAndAwaitTransfer();
    UpdateResult.Updated updated =
        SmfHarness.updated(h.n2(ref, N2SmInfoType.PDU_RES_SETUP_FAIL, Octets.ofHex("00")));
    assertEquals(
        GsmCause.INSUFFICIENT_RESOURCES,
        SmfHarness.read(PduSessionEstablishmentReject.class, updated.n1SmMessage()).cause());
    h.simulation.runUntil(() -> h.smf.sessions() == 0);
    assertNothingLeft();
    assertEquals(1, h.upf.count(SessionDeletionRequest.class));
  }

  // N-22, N-23
  @ParameterizedTest
  @ValueSource(strings = {"", "00", "0003e00a000009"})
  void aBrokenAnswerOfTheRanIsARefusal(String hex) {
    SmContextRef ref = h.createAndAwaitTransfer();
    UpdateResult.Updated updated =
        SmfHarness.updated(h.n2(ref, N2SmInfoType.PDU_RES_SETUP_RSP, Octets.ofHex(hex)));
    assertNotNull(updated.n1SmMessage());
    h.simulation.runUntil(() -> h.smf.sessions() == 0);
    assertNothingLeft();
  }

  @Test
  void whenTheUpfFailsAfterTheAcceptTheSessionIsReleasedTowardsTheUe() {
    SmContextRef ref = h.createAndAwaitTransfer();
    h.upf.script =
        (header, request) ->
            request instanceof SessionModificationRequest
                ? ScriptedUpf.Reply.of(
                    ScriptedUpf.modified(
                        Cause.RULE_CREATION_MODIFICATION_FAILURE,
                        h.upf.smfSeid(),
                        header.sequence()))
                : null;
    assertInstanceOf(
        UpdateResult.Refused.class,
        h.n2(ref, N2SmInfoType.PDU_RES_SETUP_RSP, SmfHarness.ranTunnel(SmfHarness.GNB)));
    h.simulation.runUntil(() -> h.amf.transfers.size() == 2);
    assertEquals(
        GsmCause.NETWORK_FAILURE,
        SmfHarness.read(soliton.nas.gsm.PduSessionReleaseCommand.class, h.amf.last().n1SmMessage())
            .cause());
    h.n1(ref, SmfHarness.releaseComplete(Pti.UNASSIGNED));
    h.simulation.runUntil(() -> h.smf.sessions() == 0);
    assertNothingLeft();
  }

  @Test
  void whenTheRanIsSilentTheUeIsRejected() {
    h.createAndAwaitTransfer();
    h.pass(Duration.ofSeconds(11));
    assertEquals(GsmCause.INSUFFICIENT_RESOURCES, causeOfReject());
  }

  @Test
  void aUeThatReleasesBeforeTheRanHasAnsweredIsNotKeptWaiting() {
    SmContextRef ref = h.createAndAwaitTransfer();
    long before = h.simulation.clock().nanos();
    UpdateResult.Updated commanded =
        SmfHarness.updated(
            h.n1(
                ref,
                new soliton.nas.gsm.PduSessionReleaseRequestBuilder(SmfHarness.PSI, new Pti(8))
                    .build()));
    SmfHarness.read(soliton.nas.gsm.PduSessionReleaseCommand.class, commanded.n1SmMessage());
    assertEquals(N2SmInfoType.PDU_RES_REL_CMD, Objects.requireNonNull(commanded.n2SmInfo()).type());
    assertTrue(h.simulation.clock().nanos() - before < Duration.ofSeconds(1).toNanos());
    SmfHarness.updated(
        h.n2(ref, N2SmInfoType.PDU_RES_SETUP_RSP, SmfHarness.ranTunnel(SmfHarness.GNB)));
    h.n1(ref, SmfHarness.releaseComplete(new Pti(8)));
    h.simulation.runUntil(() -> h.smf.sessions() == 0);
    assertNothingLeft();
  }

  @Test
  void aModificationBeforeTheRanHasAnsweredIsRejectedAtOnceAndTheSessionIsSetUp() {
    SmContextRef ref = h.createAndAwaitTransfer();
    UpdateResult.Updated answered =
        SmfHarness.updated(
            h.n1(
                ref,
                new soliton.nas.gsm.PduSessionModificationRequestBuilder(SmfHarness.PSI, new Pti(8))
                    .build()));
    assertEquals(
        GsmCause.MESSAGE_NOT_COMPATIBLE_WITH_THE_PROTOCOL_STATE,
        SmfHarness.read(soliton.nas.gsm.PduSessionModificationReject.class, answered.n1SmMessage())
            .cause());
    UpdateResult.Updated updated =
        SmfHarness.updated(
            h.n2(ref, N2SmInfoType.PDU_RES_SETUP_RSP, SmfHarness.ranTunnel(SmfHarness.GNB)));
    assertEquals(UpCnxState.ACTIVATED, updated.upCnxState());
  }

  @Test
  void whenTheUeIsGoneMeanwhileNothingIsLeft() {
    SmContextRef ref = h.createAndAwaitTransfer();
    h.release(ref);
    h.simulation.settle();
    assertNothingLeft();
    assertEquals(1, h.upf.count(SessionDeletionRequest.class));
  }

  @Test
  void whenTheRanReleasesTheUeMeanwhileNothingIsLeft() {
    SmContextRef ref = h.createAndAwaitTransfer();
    h.smf.updateSmContext(ref, SmContextUpdateData.userPlane(UpCnxState.DEACTIVATED, null));
    h.simulation.runUntil(() -> h.smf.sessions() == 0);
    assertNothingLeft();
  }

  @Test
  void aSecondRequestForTheSameIdentityReplacesTheSession() {
    SmContextRef first = h.establish();
    SmContextRef second = h.establish();
    assertTrue(!first.equals(second));
    assertEquals(1, h.smf.sessions());
    assertEquals(List.of(SmfHarness.PSI), h.udm.contexts.registered);
    assertEquals(1, h.pcf.associations.size());
    assertEquals(1, h.upf.count(SessionDeletionRequest.class));
  }

  @Test
  void thousandSessionsComeAndGoWithoutLeavingAnything() {
    for (int i = 0; i < 1_000; i++) {
      h.release(h.establish());
    }
    assertNothingLeft();
    h.simulation.settle();
    assertEquals(1, h.simulation.tasksAlive(), "only the keeper of the association");
  }
}
