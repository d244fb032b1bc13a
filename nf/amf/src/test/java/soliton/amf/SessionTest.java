package soliton.amf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static soliton.amf.World.present;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import soliton.base.Dnn;
import soliton.base.FiveGGuti;
import soliton.base.FiveGTmsi;
import soliton.base.Octets;
import soliton.base.PduSessionId;
import soliton.base.Snssai;
import soliton.base.Tac;
import soliton.nas.gmm.ConfigurationUpdateCommand;
import soliton.nas.gmm.ConfigurationUpdateComplete;
import soliton.nas.gmm.DlNasTransport;
import soliton.nas.gmm.GmmStatus;
import soliton.nas.gmm.RegistrationAccept;
import soliton.nas.gmm.RegistrationRequestBuilder;
import soliton.nas.gmm.ServiceAccept;
import soliton.nas.gmm.ServiceReject;
import soliton.nas.gmm.ServiceRequestBuilder;
import soliton.nas.gmm.UlNasTransport;
import soliton.nas.gmm.UlNasTransportBuilder;
import soliton.nas.ie.GmmCause;
import soliton.nas.ie.MobileIdentity;
import soliton.nas.ie.NasKeySet;
import soliton.nas.ie.PayloadContainerType;
import soliton.nas.ie.PduSessionSet;
import soliton.nas.ie.RegistrationType;
import soliton.nas.ie.RequestType;
import soliton.nas.ie.ServiceType;
import soliton.nas.ie.SnssaiValue;
import soliton.ngap.ie.PduSessionResourceFailedToSetupItemSuRes;
import soliton.ngap.ie.PduSessionResourceReleasedItemRelRes;
import soliton.ngap.ie.PduSessionResourceSetupItemSuReq;
import soliton.ngap.ie.PduSessionResourceSetupItemSuRes;
import soliton.ngap.message.InitialContextSetupRequest;
import soliton.ngap.message.Paging;
import soliton.ngap.message.PduSessionResourceModifyRequest;
import soliton.ngap.message.PduSessionResourceReleaseCommand;
import soliton.ngap.message.PduSessionResourceReleaseResponse;
import soliton.ngap.message.PduSessionResourceSetupRequest;
import soliton.ngap.message.PduSessionResourceSetupResponse;
import soliton.sbi.ProblemDetails;
import soliton.sbi.SbiProblem;
import soliton.sbi.namf.NamfCommunication.N1N2MessageTransferRequest;
import soliton.sbi.namf.NamfCommunication.TransferOutcome;
import soliton.sbi.nsmf.NsmfPduSession.CreateResult;
import soliton.sbi.nsmf.NsmfPduSession.N2SmInfo;
import soliton.sbi.nsmf.NsmfPduSession.N2SmInfoType;
import soliton.sbi.nsmf.NsmfPduSession.SmContextUpdateData;
import soliton.sbi.nsmf.NsmfPduSession.UpCnxState;
import soliton.sbi.nsmf.NsmfPduSession.UpdateResult;

/// Sessions as the AMF sees them (TS 23.502 4.3, 4.2.3; TS 24.501 5.4.5, 5.6): messages relayed,
/// service request, paging.
class SessionTest {
  private static final PduSessionId ONE = new PduSessionId(1);
  private static final Octets PAYLOAD = Octets.ofHex("2e0101c1ffff91");
  private static final Octets ANSWER = Octets.ofHex("2e0101c2");
  private static final Octets CONTAINER = Octets.ofHex("0000040082000a0c400000003000");

  private final World world = new World();
  private final Gnb gnb = world.workingGnb();
  private final Phone phone = world.phone(gnb);
  private final List<TransferOutcome> failures = new ArrayList<>();

  @AfterEach
  void close() {
    world.close();
  }

  private UlNasTransportBuilder transport(@Nullable RequestType type) {
    UlNasTransportBuilder transport =
        new UlNasTransportBuilder(PayloadContainerType.N1_SM, PAYLOAD).pduSessionId(ONE);
    return type == null ? transport : transport.requestType(type);
  }

  private UlNasTransport request() {
    return transport(RequestType.INITIAL_REQUEST)
        .snssai(SnssaiValue.of(HomeNetwork.SLICE))
        .dnn(HomeNetwork.INTERNET)
        .build();
  }

  private N1N2MessageTransferRequest transfer(@Nullable Octets n1, @Nullable N2SmInfoType type) {
    return new N1N2MessageTransferRequest(
        ONE,
        HomeNetwork.SLICE,
        n1,
        type == null ? null : new N2SmInfo(type, CONTAINER),
        false,
        null,
        null,
        (supi, session, cause) -> failures.add(cause));
  }

  private TransferOutcome send(N1N2MessageTransferRequest transfer) {
    return world.amf.communication().n1N2MessageTransfer(phone.supi(), transfer);
  }

  private void registeredWithSession() {
    phone.register();
    phone.send(request());
    world.settle();
    send(transfer(ANSWER, N2SmInfoType.PDU_RES_SETUP_REQ));
    PduSessionResourceSetupRequest setup = gnb.expect(PduSessionResourceSetupRequest.class);
    phone.open(present(setup.pduSessionResourceSetupListSuReq().getFirst().pduSessionNasPdu()));
    gnb.send(
        new PduSessionResourceSetupResponse(
            phone.amfId(),
            phone.ranId(),
            List.of(new PduSessionResourceSetupItemSuRes(ONE, CONTAINER)),
            null,
            null,
            null));
    world.settle();
  }

  private void idleWithSession() {
    registeredWithSession();
    phone.becomeIdle();
    world.home.updated.clear();
  }

  // ---- Establishment ----------------------------------------------------------------------------

  @Test
  void aRequestCreatesAnSmContextWithWhatTheAmfKnows() {
    phone.register();
    phone.send(request());
    world.settle();
    var created = world.home.created.getFirst();
    assertEquals(phone.supi(), created.supi());
    assertEquals(ONE, created.pduSessionId());
    assertEquals(HomeNetwork.INTERNET, created.dnn());
    assertFalse(created.dnnSelectedByNetwork());
    assertEquals(PAYLOAD, created.n1SmMessage());
    assertEquals(World.TAI, created.location().tai());
    assertEquals(0x10, created.location().nrCellIdentity());
    gnb.expectNothing();
  }

  @Test
  void theSetupGoesToTheGnbWithTheMessageForThePhoneInside() {
    phone.register();
    phone.send(request());
    world.settle();
    assertEquals(
        TransferOutcome.N1_N2_TRANSFER_INITIATED,
        send(transfer(ANSWER, N2SmInfoType.PDU_RES_SETUP_REQ)));
    PduSessionResourceSetupRequest setup = gnb.expect(PduSessionResourceSetupRequest.class);
    PduSessionResourceSetupItemSuReq item = setup.pduSessionResourceSetupListSuReq().getFirst();
    assertEquals(CONTAINER, item.pduSessionResourceSetupRequestTransfer());
    assertEquals(HomeNetwork.SLICE, item.snssai());
    assertEquals(
        1_000_000_000L,
        present(setup.ueAggregateMaximumBitRate()).ueAggregateMaximumBitRateUl().bitsPerSecond());
    DlNasTransport inside = (DlNasTransport) phone.open(present(item.pduSessionNasPdu()));
    assertEquals(ANSWER, inside.payloadContainer());
    assertEquals(ONE, inside.pduSessionId());
  }

  @Test
  void theGnbsAnswersGoToTheSmf() {
    registeredWithSession();
    assertEquals(
        List.of(SmContextUpdateData.n2(N2SmInfoType.PDU_RES_SETUP_RSP, CONTAINER)),
        world.home.updated);
    gnb.send(
        new PduSessionResourceSetupResponse(
            phone.amfId(),
            phone.ranId(),
            null,
            List.of(new PduSessionResourceFailedToSetupItemSuRes(ONE, CONTAINER)),
            null,
            null));
    world.settle();
    assertEquals(
        SmContextUpdateData.n2(N2SmInfoType.PDU_RES_SETUP_FAIL, CONTAINER),
        world.home.updated.getLast());
  }

  @Test
  void aSessionOfAPhoneWhoseGnbHasNoContextComesWithTheContext() {
    phone.contextRequested = false;
    phone.register();
    phone.send(request());
    world.settle();
    send(transfer(ANSWER, N2SmInfoType.PDU_RES_SETUP_REQ));
    var setup = gnb.expect(InitialContextSetupRequest.class);
    assertEquals(ONE, present(setup.pduSessionResourceSetupListCxtReq()).getFirst().pduSessionId());
  }

  @Test
  void laterMessagesOfTheSessionGoToTheSameSmContext() {
    registeredWithSession();
    world.home.updated.clear();
    world.home.onUpdate = () -> new UpdateResult.Updated(null, ANSWER, null);
    phone.send(transport(null).build());
    assertEquals(ANSWER, phone.expect(DlNasTransport.class).payloadContainer());
    assertEquals(PAYLOAD, world.home.updated.getFirst().n1SmMessage());
  }

  @Test
  void releaseAndModificationAreRelayed() {
    registeredWithSession();
    send(transfer(ANSWER, N2SmInfoType.PDU_RES_MOD_REQ));
    assertEquals(
        CONTAINER,
        gnb.expect(PduSessionResourceModifyRequest.class)
            .pduSessionResourceModifyListModReq()
            .getFirst()
            .pduSessionResourceModifyRequestTransfer());
    send(transfer(ANSWER, N2SmInfoType.PDU_RES_REL_CMD));
    assertEquals(
        CONTAINER,
        gnb.expect(PduSessionResourceReleaseCommand.class)
            .pduSessionResourceToReleaseListRelCmd()
            .getFirst()
            .pduSessionResourceReleaseCommandTransfer());
    gnb.send(
        new PduSessionResourceReleaseResponse(
            phone.amfId(),
            phone.ranId(),
            List.of(new PduSessionResourceReleasedItemRelRes(ONE, CONTAINER)),
            null,
            null));
    world.settle();
    assertEquals(
        SmContextUpdateData.n2(N2SmInfoType.PDU_RES_REL_RSP, CONTAINER),
        world.home.updated.getLast());
  }

  // ---- Refusals (5.4.5.2.5) ---------------------------------------------------------------------

  private void expectReturned(UlNasTransport message, GmmCause cause) {
    phone.send(message);
    DlNasTransport returned = phone.expect(DlNasTransport.class);
    assertEquals(cause, returned.cause());
    assertEquals(message.payloadContainer(), returned.payloadContainer());
    assertEquals(ONE, returned.pduSessionId());
  }

  @Test
  void whatCannotBeForwardedComesBackWithTheCause() {
    phone.register();
    expectReturned(transport(null).build(), GmmCause.PAYLOAD_WAS_NOT_FORWARDED);
    expectReturned(
        transport(RequestType.MODIFICATION_REQUEST).build(), GmmCause.PAYLOAD_WAS_NOT_FORWARDED);
    expectReturned(
        transport(RequestType.EXISTING_PDU_SESSION).build(), GmmCause.PAYLOAD_WAS_NOT_FORWARDED);
    expectReturned(
        transport(RequestType.INITIAL_EMERGENCY_REQUEST).build(),
        GmmCause.PAYLOAD_WAS_NOT_FORWARDED);
    expectReturned(
        transport(RequestType.INITIAL_REQUEST).snssai(SnssaiValue.of(Snssai.of(9))).build(),
        GmmCause.PAYLOAD_WAS_NOT_FORWARDED);
    expectReturned(
        transport(RequestType.INITIAL_REQUEST).dnn(new Dnn("elsewhere")).build(),
        GmmCause.DNN_NOT_SUPPORTED_OR_NOT_SUBSCRIBED_IN_THE_SLICE);
    assertEquals(0, world.home.count("createSmContext"));
  }

  @Test
  void aPhoneThatNamesNeitherSliceNorNetworkGetsTheDefaults() {
    phone.register();
    phone.send(transport(RequestType.INITIAL_REQUEST).build());
    world.settle();
    assertEquals(HomeNetwork.INTERNET, world.home.created.getFirst().dnn());
    assertTrue(world.home.created.getFirst().dnnSelectedByNetwork());
  }

  @Test
  void theSmfsOwnRefusalIsDelivered() {
    world.home.onCreate =
        () -> new CreateResult.Refused(ProblemDetails.of(403, "DNN_DENIED"), ANSWER);
    phone.register();
    phone.send(request());
    DlNasTransport told = phone.expect(DlNasTransport.class);
    assertEquals(ANSWER, told.payloadContainer());
    assertNull(told.cause());
  }

  @Test
  void refusalsOfTheSmfWithoutAMessageBecomeCauses() {
    phone.register();
    world.home.onCreate =
        () ->
            new CreateResult.Refused(ProblemDetails.of(500, "INSUFFICIENT_RESOURCES_SLICE"), null);
    expectReturned(request(), GmmCause.INSUFFICIENT_RESOURCES_FOR_SPECIFIC_SLICE);
    world.home.problems.put("createSmContext", SbiProblem.of(504, "PEER_NOT_RESPONDING"));
    expectReturned(request(), GmmCause.PAYLOAD_WAS_NOT_FORWARDED);
    world.home.problems.clear();
    world.home.problems.put("smfSelection", SbiProblem.of(404, "DATA_NOT_FOUND"));
    expectReturned(request(), GmmCause.PAYLOAD_WAS_NOT_FORWARDED);
  }

  @Test
  void aMessageWithoutSessionIdentityIsAnsweredByStatus() {
    phone.register();
    phone.send(new UlNasTransportBuilder(PayloadContainerType.N1_SM, PAYLOAD).build());
    phone.expect(GmmStatus.class);
  }

  @Test
  void servicesThatAreNotOfferedAreNamed() {
    phone.register();
    phone.send(new UlNasTransportBuilder(PayloadContainerType.SMS, PAYLOAD).build());
    assertEquals(GmmCause.PAYLOAD_WAS_NOT_FORWARDED, phone.expect(GmmStatus.class).cause());
  }

  @Test
  void anInitialRequestForAnIdentityInUseReplacesTheSession() {
    registeredWithSession();
    phone.send(request());
    world.settle();
    assertEquals(1, world.home.count("releaseSmContext"));
    assertEquals(2, world.home.count("createSmContext"));
  }

  @Test
  void aSessionThatTheSmfGaveUpIsForgotten() {
    registeredWithSession();
    world.home.created.getFirst().statusListener().onReleased(phone.supi(), ONE);
    world.settle();
    expectReturned(transport(null).build(), GmmCause.PAYLOAD_WAS_NOT_FORWARDED);
  }

  @Test
  void theSmfIsToldThatNobodyIsThere() {
    SbiProblem unknown = assertThrows(SbiProblem.class, () -> send(transfer(ANSWER, null)));
    assertTrue(unknown.hasCause("CONTEXT_NOT_FOUND"));
  }

  // ---- Idle and back ----------------------------------------------------------------------------

  @Test
  void aReleasedConnectionTakesTheUserPlaneAway() {
    registeredWithSession();
    world.home.updated.clear();
    phone.becomeIdle();
    assertEquals(UpCnxState.DEACTIVATED, world.home.updated.getFirst().upCnxState());
    assertEquals(0, world.amf.connections());
    assertTrue(world.amf.isRegistered(phone.supi()));
  }

  private ServiceRequestBuilder service(ServiceType type) {
    return new ServiceRequestBuilder(
        NasKeySet.ofNative(0), type, MobileIdentity.STmsi.of(present(phone.guti)));
  }

  private void smfRestores() {
    world.home.onUpdate =
        () ->
            world.home.updated.getLast().upCnxState() == UpCnxState.ACTIVATING
                ? new UpdateResult.Updated(
                    UpCnxState.ACTIVATING,
                    null,
                    new N2SmInfo(N2SmInfoType.PDU_RES_SETUP_REQ, CONTAINER))
                : new UpdateResult.Updated(null, null, null);
  }

  @Test
  void aServiceRequestForDataRestoresTheUserPlaneWithTheContext() {
    idleWithSession();
    smfRestores();
    phone.sendInitialProtected(
        service(ServiceType.DATA)
            .uplinkDataStatus(PduSessionSet.of(Set.of(ONE)))
            .pduSessionStatus(PduSessionSet.of(Set.of(ONE)))
            .build());
    ServiceAccept accept = phone.expect(ServiceAccept.class);
    assertEquals(Set.of(ONE), present(accept.pduSessionStatus()).sessions());
    assertTrue(present(accept.pduSessionReactivationResult()).sessions().isEmpty());
    assertNull(accept.pduSessionReactivationResultErrorCause());
    assertEquals(
        ONE,
        present(present(phone.context).pduSessionResourceSetupListCxtReq())
            .getFirst()
            .pduSessionId());
    world.settle();
    assertEquals(
        SmContextUpdateData.n2(N2SmInfoType.PDU_RES_SETUP_RSP, Phone.TRANSFER),
        world.home.updated.getLast());
  }

  @Test
  void aServiceRequestOfAConnectedPhoneAddsToItsContext() {
    idleWithSession();
    smfRestores();
    phone.sendInitialProtected(service(ServiceType.SIGNALLING).build());
    phone.expect(ServiceAccept.class);
    phone.send(service(ServiceType.DATA).uplinkDataStatus(PduSessionSet.of(Set.of(ONE))).build());
    PduSessionResourceSetupRequest setup = gnb.expect(PduSessionResourceSetupRequest.class);
    assertEquals(ONE, setup.pduSessionResourceSetupListSuReq().getFirst().pduSessionId());
    assertTrue(phone.open(present(setup.nasPdu())) instanceof ServiceAccept);
  }

  @Test
  void aSessionThatCannotBeRestoredIsNamedWithTheReason() {
    idleWithSession();
    world.home.onUpdate =
        () ->
            new UpdateResult.Refused(
                ProblemDetails.of(500, "INSUFFICIENT_UP_RESOURCES"), null, null);
    phone.sendInitialProtected(
        service(ServiceType.DATA)
            .uplinkDataStatus(PduSessionSet.of(Set.of(ONE, Phone.session(7))))
            .build());
    ServiceAccept accept = phone.expect(ServiceAccept.class);
    assertEquals(
        Set.of(ONE, Phone.session(7)), present(accept.pduSessionReactivationResult()).sessions());
    assertEquals(
        GmmCause.INSUFFICIENT_USER_PLANE_RESOURCES_FOR_THE_PDU_SESSION,
        present(accept.pduSessionReactivationResultErrorCause()).failures().stream()
            .filter(failure -> failure.session().equals(ONE))
            .findFirst()
            .orElseThrow()
            .cause());
  }

  @Test
  void sessionsThatThePhoneHasNoMoreAreReleased() {
    idleWithSession();
    phone.sendInitialProtected(
        service(ServiceType.SIGNALLING).pduSessionStatus(PduSessionSet.of(Set.of())).build());
    ServiceAccept accept = phone.expect(ServiceAccept.class);
    assertTrue(present(accept.pduSessionStatus()).sessions().isEmpty());
    assertEquals(1, world.home.count("releaseSmContext"));
  }

  @Test
  void anUpdateWithDataRestoresTheUserPlane() {
    idleWithSession();
    smfRestores();
    phone.kind = RegistrationType.Kind.MOBILITY_UPDATING;
    phone.sendInitialProtected(
        RegistrationRequestBuilder.from(phone.request())
            .uplinkDataStatus(PduSessionSet.of(Set.of(ONE)))
            .pduSessionStatus(PduSessionSet.of(Set.of(ONE)))
            .build());
    RegistrationAccept accept = phone.accepted();
    assertEquals(Set.of(ONE), present(accept.pduSessionStatus()).sessions());
    assertEquals(1, present(present(phone.context).pduSessionResourceSetupListCxtReq()).size());
  }

  @Test
  void anInitialRegistrationEndsTheSessions() {
    idleWithSession();
    phone.sendInitialProtected(phone.request());
    phone.accepted();
    assertEquals(1, world.home.count("releaseSmContext"));
    expectReturned(transport(null).build(), GmmCause.PAYLOAD_WAS_NOT_FORWARDED);
  }

  // ---- Service rejected (5.6.1.5) ---------------------------------------------------------------

  private void expectServiceRejected(GmmCause cause) {
    assertEquals(cause, phone.expect(ServiceReject.class).cause());
    phone.released();
  }

  @Test
  void aServiceRequestWithWrongKeysIsRejectedAndChangesNothing() {
    idleWithSession();
    FiveGGuti guti = present(phone.guti);
    Phone stranger = world.phone(gnb, 99);
    stranger.guti = guti;
    stranger.sendInitial(service(ServiceType.DATA).build());
    assertEquals(
        GmmCause.UE_IDENTITY_CANNOT_BE_DERIVED_BY_THE_NETWORK,
        stranger.expect(ServiceReject.class).cause());
    stranger.released();
    phone.sendInitialProtected(service(ServiceType.SIGNALLING).build());
    phone.expect(ServiceAccept.class);
  }

  @Test
  void aServiceRequestOfAnUnknownPhoneIsRejected() {
    phone.guti = new FiveGGuti(World.GUAMI, new FiveGTmsi(77));
    phone.sendInitial(service(ServiceType.DATA).build());
    expectServiceRejected(GmmCause.UE_IDENTITY_CANNOT_BE_DERIVED_BY_THE_NETWORK);
    assertEquals(0, world.amf.connections());
  }

  @Test
  void aServiceRequestOfAPhoneThatWasImplicitlyDeregisteredIsRejected() {
    idleWithSession();
    world.pass(Duration.ofMinutes(70));
    phone.sendInitialProtected(service(ServiceType.DATA).build());
    expectServiceRejected(GmmCause.IMPLICITLY_DE_REGISTERED);
  }

  @Test
  void emergencyServicesAreNotOffered() {
    idleWithSession();
    phone.sendInitialProtected(service(ServiceType.EMERGENCY_SERVICES).build());
    expectServiceRejected(GmmCause.FIVEGS_SERVICES_NOT_ALLOWED);
  }

  @Test
  void dataOutsideTheServiceAreaIsRefusedAndSignallingIsNot() {
    world.home.subscription =
        HomeNetwork.subscription(List.of(), List.of(), List.of(new Tac(2)), false);
    RegistrationAccept accept = phone.register();
    assertFalse(present(accept.serviceAreaList()).tais().contains(World.TAI));
    phone.becomeIdle();
    phone.sendInitialProtected(service(ServiceType.DATA).build());
    expectServiceRejected(GmmCause.RESTRICTED_SERVICE_AREA);
    phone.sendInitialProtected(service(ServiceType.SIGNALLING).build());
    phone.expect(ServiceAccept.class);
  }

  // ---- Paging (5.6.2) ---------------------------------------------------------------------------

  @Test
  void dataForAnIdlePhonePagesItAndComesWithTheContext() {
    idleWithSession();
    Gnb elsewhere = world.gnb();
    elsewhere.send(elsewhere.setupRequest(World.PLMN, 2, HomeNetwork.SLICE));
    elsewhere.forgetInbox();
    assertEquals(
        TransferOutcome.ATTEMPTING_TO_REACH_UE,
        send(transfer(null, N2SmInfoType.PDU_RES_SETUP_REQ)));
    var page = gnb.expect(Paging.class);
    assertEquals(World.TAI, present(page.taiListForPaging()).getFirst().tai());
    phone.sendInitialProtected(service(ServiceType.MOBILE_TERMINATED_SERVICES).build());
    phone.expect(ServiceAccept.class);
    assertEquals(
        CONTAINER,
        present(present(phone.context).pduSessionResourceSetupListCxtReq())
            .getFirst()
            .pduSessionResourceSetupRequestTransfer());
    // TS 33.501 6.12.3: a phone that was paged gets a new name
    ConfigurationUpdateCommand command = phone.expect(ConfigurationUpdateCommand.class);
    assertNotEquals(phone.guti, present(command.guti()).guti());
    phone.send(new ConfigurationUpdateComplete());
    elsewhere.expectNothing();
    assertTrue(failures.isEmpty());
    assertEquals(0, world.simulation.tasksAlive());
  }

  @Test
  void messagesForAnIdlePhoneAreDeliveredWhenItAnswers() {
    idleWithSession();
    send(transfer(ANSWER, null));
    gnb.expect(Paging.class);
    send(transfer(PAYLOAD, null));
    phone.sendInitialProtected(service(ServiceType.MOBILE_TERMINATED_SERVICES).build());
    phone.expect(ServiceAccept.class);
    assertEquals(ANSWER, phone.expect(DlNasTransport.class).payloadContainer());
    assertEquals(PAYLOAD, phone.expect(DlNasTransport.class).payloadContainer());
  }

  @Test
  void aPhoneThatDoesNotAnswerIsPagedThreeTimesAndTheSmfIsTold() {
    idleWithSession();
    send(transfer(null, N2SmInfoType.PDU_RES_SETUP_REQ));
    for (int i = 0; i < 3; i++) {
      gnb.expect(Paging.class);
    }
    world.pass(Duration.ofSeconds(3));
    gnb.expectNothing();
    assertEquals(List.of(TransferOutcome.UE_NOT_RESPONDING), failures);
  }

  @Test
  void nobodyElseCanAnswerAPage() {
    idleWithSession();
    send(transfer(null, N2SmInfoType.PDU_RES_SETUP_REQ));
    gnb.expect(Paging.class);
    Phone stranger = world.phone(gnb, 99);
    stranger.guti = phone.guti;
    stranger.sendInitial(service(ServiceType.MOBILE_TERMINATED_SERVICES).build());
    stranger.expect(ServiceReject.class);
    stranger.released();
    gnb.expect(Paging.class);
  }

  @Test
  void aRegistrationAnswersAPageToo() {
    idleWithSession();
    send(transfer(ANSWER, null));
    gnb.expect(Paging.class);
    phone.kind = RegistrationType.Kind.MOBILITY_UPDATING;
    phone.sendInitialProtected(phone.request());
    phone.accepted();
    assertEquals(ANSWER, phone.expect(DlNasTransport.class).payloadContainer());
  }

  @Test
  void aTransferThatMustNotPageIsRefused() {
    idleWithSession();
    var quiet =
        new N1N2MessageTransferRequest(
            ONE, HomeNetwork.SLICE, ANSWER, null, true, null, null, null);
    assertTrue(assertThrows(SbiProblem.class, () -> send(quiet)).hasCause("UE_IN_CM_IDLE_STATE"));
    gnb.expectNothing();
  }

  @Test
  void aConnectionThatIsLostWhileTheSessionIsBeingCreatedLosesNothing() {
    phone.register();
    phone.send(request());
    world.settle();
    gnb.shutdown();
    assertEquals(
        TransferOutcome.ATTEMPTING_TO_REACH_UE,
        send(transfer(ANSWER, N2SmInfoType.PDU_RES_SETUP_REQ)));
    world.pass(Duration.ofSeconds(10));
    assertEquals(List.of(TransferOutcome.UE_NOT_RESPONDING), failures);
  }
}
