package soliton.amf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static soliton.amf.Sessions.ANSWER;
import static soliton.amf.Sessions.CONTAINER;
import static soliton.amf.Sessions.ONE;
import static soliton.amf.Sessions.PAYLOAD;
import static soliton.amf.World.present;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import soliton.base.FiveGGuti;
import soliton.base.FiveGTmsi;
import soliton.base.Tac;
import soliton.nas.gmm.ConfigurationUpdateCommand;
import soliton.nas.gmm.ConfigurationUpdateComplete;
import soliton.nas.gmm.DlNasTransport;
import soliton.nas.gmm.RegistrationAccept;
import soliton.nas.gmm.RegistrationRequestBuilder;
import soliton.nas.gmm.ServiceAccept;
import soliton.nas.gmm.ServiceReject;
import soliton.nas.ie.GmmCause;
import soliton.nas.ie.PduSessionSet;
import soliton.nas.ie.RegistrationType;
import soliton.nas.ie.ServiceType;
import soliton.ngap.ie.CauseRadioNetwork;
import soliton.ngap.message.Paging;
import soliton.ngap.message.PduSessionResourceSetupRequest;
import soliton.ngap.message.UeContextReleaseCommand;
import soliton.ngap.message.UeContextReleaseComplete;
import soliton.ngap.message.UeContextReleaseRequest;
import soliton.sbi.ProblemDetails;
import soliton.sbi.SbiProblem;
import soliton.sbi.namf.NamfCommunication.N1N2MessageTransferRequest;
import soliton.sbi.namf.NamfCommunication.TransferOutcome;
import soliton.sbi.nsmf.NsmfPduSession.N2SmInfoType;
import soliton.sbi.nsmf.NsmfPduSession.SmContextUpdateData;
import soliton.sbi.nsmf.NsmfPduSession.UpCnxState;
import soliton.sbi.nsmf.NsmfPduSession.UpdateResult;

/// Idle phones and their way back (TS 23.502 4.2.3, TS 24.501 5.6): service request, paging, and
/// what becomes of sessions.
class ServiceRequestTest {
  private final Sessions sessions = new Sessions();
  private final World world = sessions.world;
  private final Gnb gnb = sessions.gnb;
  private final Phone phone = sessions.phone;

  @AfterEach
  void close() {
    sessions.close();
  }

  // ---- Idle and back ----------------------------------------------------------------------------

  @Test
  void aPhoneThatComesAnewTakesTheUserPlaneOfItsOldConnectionAway() {
    sessions.registeredWithSession();
    world.home.updated.clear();
    // the radio was lost: the gNB has not told yet when the phone is back
    phone.sendInitialProtected(sessions.service(ServiceType.SIGNALLING).build());
    world.simulation.pass(java.time.Duration.ofMillis(50));
    assertFalse(world.home.updated.isEmpty(), "the SMF was not told");
    assertEquals(UpCnxState.DEACTIVATED, world.home.updated.getFirst().upCnxState());
  }

  @Test
  void aReleasedConnectionTakesTheUserPlaneAway() {
    sessions.registeredWithSession();
    world.home.updated.clear();
    phone.becomeIdle();
    assertEquals(UpCnxState.DEACTIVATED, world.home.updated.getFirst().upCnxState());
    assertEquals(0, world.amf.connections());
    assertTrue(world.amf.isRegistered(phone.supi()));
  }

  @Test
  void aServiceRequestForDataRestoresTheUserPlaneWithTheContext() {
    sessions.idleWithSession();
    sessions.smfRestores();
    phone.sendInitialProtected(
        sessions
            .service(ServiceType.DATA)
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
    sessions.idleWithSession();
    sessions.smfRestores();
    phone.sendInitialProtected(sessions.service(ServiceType.SIGNALLING).build());
    phone.expect(ServiceAccept.class);
    phone.send(
        sessions.service(ServiceType.DATA).uplinkDataStatus(PduSessionSet.of(Set.of(ONE))).build());
    PduSessionResourceSetupRequest setup = gnb.expect(PduSessionResourceSetupRequest.class);
    assertEquals(ONE, setup.pduSessionResourceSetupListSuReq().getFirst().pduSessionId());
    assertTrue(phone.open(present(setup.nasPdu())) instanceof ServiceAccept);
  }

  @Test
  void aSessionThatCannotBeRestoredIsNamedWithTheReason() {
    sessions.idleWithSession();
    world.home.onUpdate =
        () ->
            new UpdateResult.Refused(
                ProblemDetails.of(500, "INSUFFICIENT_UP_RESOURCES"), null, null);
    phone.sendInitialProtected(
        sessions
            .service(ServiceType.DATA)
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
    sessions.idleWithSession();
    phone.sendInitialProtected(
        sessions
            .service(ServiceType.SIGNALLING)
            .pduSessionStatus(PduSessionSet.of(Set.of()))
            .build());
    ServiceAccept accept = phone.expect(ServiceAccept.class);
    assertTrue(present(accept.pduSessionStatus()).sessions().isEmpty());
    assertEquals(1, world.home.count("releaseSmContext"));
  }

  @Test
  void anUpdateWithDataRestoresTheUserPlane() {
    sessions.idleWithSession();
    sessions.smfRestores();
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
    sessions.idleWithSession();
    phone.sendInitialProtected(phone.request());
    phone.accepted();
    assertEquals(1, world.home.count("releaseSmContext"));
    sessions.expectReturned(sessions.transport(null).build(), GmmCause.PAYLOAD_WAS_NOT_FORWARDED);
  }

  // ---- Service rejected (5.6.1.5) ---------------------------------------------------------------

  @Test
  void aServiceRequestWithWrongKeysIsRejectedAndChangesNothing() {
    sessions.idleWithSession();
    FiveGGuti guti = present(phone.guti);
    Phone stranger = world.phone(gnb, 99);
    stranger.guti = guti;
    stranger.sendInitial(sessions.service(ServiceType.DATA).build());
    assertEquals(
        GmmCause.UE_IDENTITY_CANNOT_BE_DERIVED_BY_THE_NETWORK,
        stranger.expect(ServiceReject.class).cause());
    stranger.released();
    phone.sendInitialProtected(sessions.service(ServiceType.SIGNALLING).build());
    phone.expect(ServiceAccept.class);
  }

  @Test
  void aServiceRequestOfAnUnknownPhoneIsRejected() {
    phone.guti = new FiveGGuti(World.GUAMI, new FiveGTmsi(77));
    phone.sendInitial(sessions.service(ServiceType.DATA).build());
    sessions.expectServiceRejected(GmmCause.UE_IDENTITY_CANNOT_BE_DERIVED_BY_THE_NETWORK);
    assertEquals(0, world.amf.connections());
  }

  @Test
  void aServiceRequestOfAPhoneThatWasImplicitlyDeregisteredIsRejected() {
    sessions.idleWithSession();
    world.pass(Duration.ofMinutes(70));
    phone.sendInitialProtected(sessions.service(ServiceType.DATA).build());
    sessions.expectServiceRejected(GmmCause.IMPLICITLY_DE_REGISTERED);
  }

  @Test
  void emergencyServicesAreNotOffered() {
    sessions.idleWithSession();
    phone.sendInitialProtected(sessions.service(ServiceType.EMERGENCY_SERVICES).build());
    sessions.expectServiceRejected(GmmCause.FIVEGS_SERVICES_NOT_ALLOWED);
  }

  @Test
  void dataOutsideTheServiceAreaIsRefusedAndSignallingIsNot() {
    world.home.subscription =
        HomeNetwork.subscription(List.of(), List.of(), List.of(new Tac(2)), false);
    RegistrationAccept accept = phone.register();
    assertFalse(present(accept.serviceAreaList()).tais().contains(World.TAI));
    phone.becomeIdle();
    phone.sendInitialProtected(sessions.service(ServiceType.DATA).build());
    sessions.expectServiceRejected(GmmCause.RESTRICTED_SERVICE_AREA);
    phone.sendInitialProtected(sessions.service(ServiceType.SIGNALLING).build());
    phone.expect(ServiceAccept.class);
  }

  // ---- Paging (5.6.2) ---------------------------------------------------------------------------

  @Test
  void dataForAnIdlePhonePagesItAndComesWithTheContext() {
    sessions.idleWithSession();
    Gnb elsewhere = world.gnb();
    elsewhere.send(elsewhere.setupRequest(World.PLMN, 2, HomeNetwork.SLICE));
    elsewhere.forgetInbox();
    assertEquals(
        TransferOutcome.ATTEMPTING_TO_REACH_UE,
        sessions.send(sessions.transfer(null, N2SmInfoType.PDU_RES_SETUP_REQ)));
    var page = gnb.expect(Paging.class);
    assertEquals(World.TAI, present(page.taiListForPaging()).getFirst().tai());
    phone.sendInitialProtected(sessions.service(ServiceType.MOBILE_TERMINATED_SERVICES).build());
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
    assertTrue(sessions.failures.isEmpty());
    assertEquals(0, world.simulation.tasksAlive());
  }

  @Test
  void messagesForAnIdlePhoneAreDeliveredWhenItAnswers() {
    sessions.idleWithSession();
    sessions.send(sessions.transfer(ANSWER, null));
    gnb.expect(Paging.class);
    sessions.send(sessions.transfer(PAYLOAD, null));
    phone.sendInitialProtected(sessions.service(ServiceType.MOBILE_TERMINATED_SERVICES).build());
    phone.expect(ServiceAccept.class);
    assertEquals(ANSWER, phone.expect(DlNasTransport.class).payloadContainer());
    assertEquals(PAYLOAD, phone.expect(DlNasTransport.class).payloadContainer());
  }

  @Test
  void aPhoneThatDoesNotAnswerIsPagedThreeTimesAndTheSmfIsTold() {
    sessions.idleWithSession();
    sessions.send(sessions.transfer(null, N2SmInfoType.PDU_RES_SETUP_REQ));
    for (int i = 0; i < 3; i++) {
      gnb.expect(Paging.class);
    }
    world.pass(Duration.ofSeconds(3));
    gnb.expectNothing();
    assertEquals(List.of(TransferOutcome.UE_NOT_RESPONDING), sessions.failures);
  }

  @Test
  void nobodyElseCanAnswerAPage() {
    sessions.idleWithSession();
    sessions.send(sessions.transfer(null, N2SmInfoType.PDU_RES_SETUP_REQ));
    gnb.expect(Paging.class);
    Phone stranger = world.phone(gnb, 99);
    stranger.guti = phone.guti;
    stranger.sendInitial(sessions.service(ServiceType.MOBILE_TERMINATED_SERVICES).build());
    stranger.expect(ServiceReject.class);
    stranger.released();
    gnb.expect(Paging.class);
  }

  @Test
  void aRegistrationAnswersAPageToo() {
    sessions.idleWithSession();
    sessions.send(sessions.transfer(ANSWER, null));
    gnb.expect(Paging.class);
    phone.kind = RegistrationType.Kind.MOBILITY_UPDATING;
    phone.sendInitialProtected(phone.request());
    phone.accepted();
    assertEquals(ANSWER, phone.expect(DlNasTransport.class).payloadContainer());
  }

  @Test
  void aTransferThatMustNotPageIsRefused() {
    sessions.idleWithSession();
    var quiet =
        new N1N2MessageTransferRequest(
            ONE, HomeNetwork.SLICE, ANSWER, null, true, null, null, null);
    assertTrue(
        assertThrows(SbiProblem.class, () -> sessions.send(quiet)).hasCause("UE_IN_CM_IDLE_STATE"));
    gnb.expectNothing();
  }

  @Test
  void aConnectionThatIsLostWhileTheSessionIsBeingCreatedLosesNothing() {
    phone.register();
    phone.send(sessions.request());
    world.settle();
    gnb.shutdown();
    assertEquals(
        TransferOutcome.ATTEMPTING_TO_REACH_UE,
        sessions.send(sessions.transfer(ANSWER, N2SmInfoType.PDU_RES_SETUP_REQ)));
    world.pass(Duration.ofSeconds(10));
    assertEquals(List.of(TransferOutcome.UE_NOT_RESPONDING), sessions.failures);
  }

  @Test
  void whatComesWhileTheConnectionEndsPagesThePhoneAfterwards() {
    sessions.registeredWithSession();
    gnb.send(
        new UeContextReleaseRequest(
            phone.amfId(), phone.ranId(), null, CauseRadioNetwork.USER_INACTIVITY, null));
    UeContextReleaseCommand command = gnb.expect(UeContextReleaseCommand.class);
    sessions.send(sessions.transfer(ANSWER, null));
    gnb.expectNothing();
    gnb.send(
        new UeContextReleaseComplete(phone.amfId(), phone.ranId(), null, null, null, null, null));
    assertEquals(CauseRadioNetwork.USER_INACTIVITY, command.cause());
    gnb.expect(Paging.class);
  }
}
