package soliton.amf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static soliton.amf.Sessions.ANSWER;
import static soliton.amf.Sessions.CONTAINER;
import static soliton.amf.Sessions.ONE;
import static soliton.amf.Sessions.PAYLOAD;
import static soliton.amf.World.present;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import soliton.base.Dnn;
import soliton.base.Snssai;
import soliton.nas.gmm.DlNasTransport;
import soliton.nas.gmm.GmmStatus;
import soliton.nas.gmm.UlNasTransportBuilder;
import soliton.nas.ie.GmmCause;
import soliton.nas.ie.PayloadContainerType;
import soliton.nas.ie.RequestType;
import soliton.nas.ie.SnssaiValue;
import soliton.ngap.ie.PduSessionResourceFailedToSetupItemSuRes;
import soliton.ngap.ie.PduSessionResourceReleasedItemRelRes;
import soliton.ngap.ie.PduSessionResourceSetupItemSuReq;
import soliton.ngap.message.InitialContextSetupRequest;
import soliton.ngap.message.PduSessionResourceModifyRequest;
import soliton.ngap.message.PduSessionResourceReleaseCommand;
import soliton.ngap.message.PduSessionResourceReleaseResponse;
import soliton.ngap.message.PduSessionResourceSetupRequest;
import soliton.ngap.message.PduSessionResourceSetupResponse;
import soliton.sbi.ProblemDetails;
import soliton.sbi.SbiProblem;
import soliton.sbi.namf.NamfCommunication.TransferOutcome;
import soliton.sbi.nsmf.NsmfPduSession.CreateResult;
import soliton.sbi.nsmf.NsmfPduSession.N2SmInfoType;
import soliton.sbi.nsmf.NsmfPduSession.SmContextUpdateData;
import soliton.sbi.nsmf.NsmfPduSession.UpdateResult;

/// Sessions as the AMF sees them (TS 23.502 4.3, TS 24.501 5.4.5): messages relayed,
/// refused, returned.
class SessionTest {
  private final Sessions sessions = new Sessions();
  private final World world = sessions.world;
  private final Gnb gnb = sessions.gnb;
  private final Phone phone = sessions.phone;

  @AfterEach
  void close() {
    sessions.close();
  }

  // ---- Establishment ----------------------------------------------------------------------------

  @Test
  void aRequestCreatesAnSmContextWithWhatTheAmfKnows() {
    phone.register();
    phone.send(sessions.request());
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
    phone.send(sessions.request());
    world.settle();
    assertEquals(
        TransferOutcome.N1_N2_TRANSFER_INITIATED,
        sessions.send(sessions.transfer(ANSWER, N2SmInfoType.PDU_RES_SETUP_REQ)));
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

  /// Found by `-Dsoliton.seed=1333` of SimulationTest: the phone took the address of the session
  /// that was gone.
  @Test
  void theAnswerToARequestThatThePhoneRepeatsMeanwhileIsNotTakenForTheAnswerToTheRepetition() {
    phone.register();
    phone.send(sessions.request());
    world.settle();
    // the SMF answers while it is told that the phone begins anew
    world.home.onRelease =
        () -> sessions.send(sessions.transfer(ANSWER, N2SmInfoType.PDU_RES_SETUP_REQ));
    phone.send(sessions.request());
    world.settle();
    gnb.expectNothing();
    sessions.send(sessions.transfer(ANSWER, N2SmInfoType.PDU_RES_SETUP_REQ));
    gnb.expect(PduSessionResourceSetupRequest.class);
    gnb.expectNothing();
  }

  @Test
  void theGnbsAnswersGoToTheSmf() {
    sessions.registeredWithSession();
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
    phone.send(sessions.request());
    world.settle();
    sessions.send(sessions.transfer(ANSWER, N2SmInfoType.PDU_RES_SETUP_REQ));
    var setup = gnb.expect(InitialContextSetupRequest.class);
    assertEquals(ONE, present(setup.pduSessionResourceSetupListCxtReq()).getFirst().pduSessionId());
  }

  @Test
  void laterMessagesOfTheSessionGoToTheSameSmContext() {
    sessions.registeredWithSession();
    world.home.updated.clear();
    world.home.onUpdate = () -> new UpdateResult.Updated(null, ANSWER, null);
    phone.send(sessions.transport(null).build());
    assertEquals(ANSWER, phone.expect(DlNasTransport.class).payloadContainer());
    assertEquals(PAYLOAD, world.home.updated.getFirst().n1SmMessage());
  }

  @Test
  void releaseAndModificationAreRelayed() {
    sessions.registeredWithSession();
    sessions.send(sessions.transfer(ANSWER, N2SmInfoType.PDU_RES_MOD_REQ));
    assertEquals(
        CONTAINER,
        gnb.expect(PduSessionResourceModifyRequest.class)
            .pduSessionResourceModifyListModReq()
            .getFirst()
            .pduSessionResourceModifyRequestTransfer());
    sessions.send(sessions.transfer(ANSWER, N2SmInfoType.PDU_RES_REL_CMD));
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

  @Test
  void whatCannotBeForwardedComesBackWithTheCause() {
    phone.register();
    sessions.expectReturned(sessions.transport(null).build(), GmmCause.PAYLOAD_WAS_NOT_FORWARDED);
    sessions.expectReturned(
        sessions.transport(RequestType.MODIFICATION_REQUEST).build(),
        GmmCause.PAYLOAD_WAS_NOT_FORWARDED);
    sessions.expectReturned(
        sessions.transport(RequestType.EXISTING_PDU_SESSION).build(),
        GmmCause.PAYLOAD_WAS_NOT_FORWARDED);
    sessions.expectReturned(
        sessions.transport(RequestType.INITIAL_EMERGENCY_REQUEST).build(),
        GmmCause.PAYLOAD_WAS_NOT_FORWARDED);
    sessions.expectReturned(
        sessions
            .transport(RequestType.INITIAL_REQUEST)
            .snssai(SnssaiValue.of(Snssai.of(9)))
            .build(),
        GmmCause.PAYLOAD_WAS_NOT_FORWARDED);
    sessions.expectReturned(
        sessions.transport(RequestType.INITIAL_REQUEST).dnn(new Dnn("elsewhere")).build(),
        GmmCause.DNN_NOT_SUPPORTED_OR_NOT_SUBSCRIBED_IN_THE_SLICE);
    assertEquals(0, world.home.count("createSmContext"));
  }

  @Test
  void aPhoneThatNamesNeitherSliceNorNetworkGetsTheDefaults() {
    phone.register();
    phone.send(sessions.transport(RequestType.INITIAL_REQUEST).build());
    world.settle();
    assertEquals(HomeNetwork.INTERNET, world.home.created.getFirst().dnn());
    assertTrue(world.home.created.getFirst().dnnSelectedByNetwork());
  }

  @Test
  void theSmfsOwnRefusalIsDelivered() {
    world.home.onCreate =
        () -> new CreateResult.Refused(ProblemDetails.of(403, "DNN_DENIED"), ANSWER);
    phone.register();
    phone.send(sessions.request());
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
    sessions.expectReturned(sessions.request(), GmmCause.INSUFFICIENT_RESOURCES_FOR_SPECIFIC_SLICE);
    world.home.problems.put("createSmContext", SbiProblem.of(504, "PEER_NOT_RESPONDING"));
    sessions.expectReturned(sessions.request(), GmmCause.PAYLOAD_WAS_NOT_FORWARDED);
    world.home.problems.clear();
    world.home.problems.put("smfSelection", SbiProblem.of(404, "DATA_NOT_FOUND"));
    sessions.expectReturned(sessions.request(), GmmCause.PAYLOAD_WAS_NOT_FORWARDED);
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
    sessions.registeredWithSession();
    phone.send(sessions.request());
    world.settle();
    assertEquals(1, world.home.count("releaseSmContext"));
    assertEquals(2, world.home.count("createSmContext"));
  }

  @Test
  void aSessionThatTheSmfGaveUpIsForgotten() {
    sessions.registeredWithSession();
    world.home.created.getFirst().statusListener().onReleased(phone.supi(), ONE);
    world.settle();
    sessions.expectReturned(sessions.transport(null).build(), GmmCause.PAYLOAD_WAS_NOT_FORWARDED);
  }

  @Test
  void theSmfIsToldThatNobodyIsThere() {
    SbiProblem unknown =
        assertThrows(SbiProblem.class, () -> sessions.send(sessions.transfer(ANSWER, null)));
    assertTrue(unknown.hasCause("CONTEXT_NOT_FOUND"));
  }
}
