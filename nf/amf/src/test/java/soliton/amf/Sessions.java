package soliton.amf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static soliton.amf.World.present;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import soliton.base.Octets;
import soliton.base.PduSessionId;
import soliton.nas.gmm.DlNasTransport;
import soliton.nas.gmm.ServiceReject;
import soliton.nas.gmm.ServiceRequestBuilder;
import soliton.nas.gmm.UlNasTransport;
import soliton.nas.gmm.UlNasTransportBuilder;
import soliton.nas.ie.GmmCause;
import soliton.nas.ie.MobileIdentity;
import soliton.nas.ie.NasKeySet;
import soliton.nas.ie.PayloadContainerType;
import soliton.nas.ie.RequestType;
import soliton.nas.ie.ServiceType;
import soliton.nas.ie.SnssaiValue;
import soliton.ngap.ie.PduSessionResourceSetupItemSuRes;
import soliton.ngap.message.PduSessionResourceSetupRequest;
import soliton.ngap.message.PduSessionResourceSetupResponse;
import soliton.sbi.namf.NamfCommunication.N1N2MessageTransferRequest;
import soliton.sbi.namf.NamfCommunication.TransferOutcome;
import soliton.sbi.nsmf.NsmfPduSession.N2SmInfo;
import soliton.sbi.nsmf.NsmfPduSession.N2SmInfoType;
import soliton.sbi.nsmf.NsmfPduSession.UpCnxState;
import soliton.sbi.nsmf.NsmfPduSession.UpdateResult;

/// What tests of sessions have in common: a phone with a session, and the words to ask for one.
final class Sessions implements AutoCloseable {
  static final PduSessionId ONE = new PduSessionId(1);
  static final Octets PAYLOAD = Octets.ofHex("2e0101c1ffff91");
  static final Octets ANSWER = Octets.ofHex("2e0101c2");
  static final Octets CONTAINER = Octets.ofHex("0000040082000a0c400000003000");

  final World world = new World();
  final Gnb gnb = world.workingGnb();
  final Phone phone = world.phone(gnb);
  final List<TransferOutcome> failures = new ArrayList<>();

  UlNasTransportBuilder transport(@Nullable RequestType type) {
    UlNasTransportBuilder transport =
        new UlNasTransportBuilder(PayloadContainerType.N1_SM, PAYLOAD).pduSessionId(ONE);
    return type == null ? transport : transport.requestType(type);
  }

  UlNasTransport request() {
    return transport(RequestType.INITIAL_REQUEST)
        .snssai(SnssaiValue.of(HomeNetwork.SLICE))
        .dnn(HomeNetwork.INTERNET)
        .build();
  }

  N1N2MessageTransferRequest transfer(@Nullable Octets n1, @Nullable N2SmInfoType type) {
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

  TransferOutcome send(N1N2MessageTransferRequest transfer) {
    return world.amf.communication().n1N2MessageTransfer(phone.supi(), transfer);
  }

  void registeredWithSession() {
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

  void idleWithSession() {
    registeredWithSession();
    phone.becomeIdle();
    world.home.updated.clear();
  }

  void expectReturned(UlNasTransport message, GmmCause cause) {
    phone.send(message);
    DlNasTransport returned = phone.expect(DlNasTransport.class);
    assertEquals(cause, returned.cause());
    assertEquals(message.payloadContainer(), returned.payloadContainer());
    assertEquals(ONE, returned.pduSessionId());
  }

  ServiceRequestBuilder service(ServiceType type) {
    return new ServiceRequestBuilder(
        NasKeySet.ofNative(0), type, MobileIdentity.STmsi.of(present(phone.guti)));
  }

  void smfRestores() {
    world.home.onUpdate =
        () ->
            world.home.updated.getLast().upCnxState() == UpCnxState.ACTIVATING
                ? new UpdateResult.Updated(
                    UpCnxState.ACTIVATING,
                    null,
                    new N2SmInfo(N2SmInfoType.PDU_RES_SETUP_REQ, CONTAINER))
                : new UpdateResult.Updated(null, null, null);
  }

  void expectServiceRejected(GmmCause cause) {
    assertEquals(cause, phone.expect(ServiceReject.class).cause());
    phone.released();
  }

  @Override
  public void close() {
    world.close();
  }
}
