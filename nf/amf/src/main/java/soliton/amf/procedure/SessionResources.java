package soliton.amf.procedure;

import java.util.List;
import org.jspecify.annotations.Nullable;
import soliton.amf.ThisAmf;
import soliton.amf.ue.Session;
import soliton.amf.ue.Ue;
import soliton.amf.ue.UeConnection;
import soliton.amf.ue.UeState.Registered;
import soliton.base.Octets;
import soliton.base.PduSessionId;
import soliton.nas.gmm.DlNasTransport;
import soliton.nas.gmm.DlNasTransportBuilder;
import soliton.nas.ie.PayloadContainerType;
import soliton.ngap.Ngap;
import soliton.ngap.ie.CauseRadioNetwork;
import soliton.ngap.ie.PduSessionResourceModifyItemModReq;
import soliton.ngap.ie.PduSessionResourceSetupItemCxtReq;
import soliton.ngap.ie.PduSessionResourceToReleaseItemRelCmd;
import soliton.ngap.message.PduSessionResourceModifyRequest;
import soliton.ngap.message.PduSessionResourceReleaseCommand;
import soliton.ngap.transfer.PduSessionResourceReleaseCommandTransfer;
import soliton.sbi.SbiProblem;
import soliton.sbi.namf.NamfCommunication.FailureListener;
import soliton.sbi.namf.NamfCommunication.N1N2MessageTransferRequest;
import soliton.sbi.namf.NamfCommunication.TransferOutcome;
import soliton.sbi.nsmf.NsmfPduSession.N2SmInfo;
import soliton.sbi.nsmf.NsmfPduSession.N2SmInfoType;
import soliton.sbi.nsmf.NsmfPduSession.SmContextRef;
import soliton.sbi.nsmf.NsmfPduSession.SmContextUpdateData;
import soliton.sbi.nsmf.NsmfPduSession.UpCnxState;
import soliton.sbi.nsmf.NsmfPduSession.UpdateResult;

/// Carries the messages of sessions between SMF, gNB and UE without reading them (TS 23.502 4.3,
/// TS 38.413 8.2).
final class SessionResources {
  private SessionResources() {}

  /// To the UE and its gNB, over the connection that it has.
  static void deliver(ThisAmf amf, Ue ue, N1N2MessageTransferRequest transfer) {
    deliver(amf, ue, transfer.pduSessionId(), transfer.n1SmMessage(), transfer.n2SmInfo());
  }

  /// As [#deliver], less a set-up that has already gone with the initial context.
  static void deliverRest(ThisAmf amf, Ue ue, N1N2MessageTransferRequest transfer) {
    N2SmInfo info = transfer.n2SmInfo();
    boolean gone = info != null && info.type() == N2SmInfoType.PDU_RES_SETUP_REQ;
    deliver(amf, ue, transfer.pduSessionId(), transfer.n1SmMessage(), gone ? null : info);
  }

  /// The UE did not answer paging.
  static void fail(Ue ue, N1N2MessageTransferRequest transfer) {
    FailureListener listener = transfer.failureListener();
    if (listener != null) {
      listener.onFailure(
          ue.knownSupi(), transfer.pduSessionId(), TransferOutcome.UE_NOT_RESPONDING);
    }
  }

  static void deliver(
      ThisAmf amf, Ue ue, PduSessionId id, @Nullable Octets n1, @Nullable N2SmInfo n2) {
    UeConnection connection = ue.connection();
    Session session = ue.session(id.value());
    if (connection == null || connection.isReleasing()) {
      amf.count("session.undeliverable");
      return;
    }
    Octets nas = n1 == null ? null : ue.security().protect(transport(id, n1));
    if (n2 == null || session == null) {
      if (nas != null) {
        connection.send(N2Messages.downlinkNas(connection, nas));
      }
      return;
    }
    switch (n2.type()) {
      case PDU_RES_SETUP_REQ -> setUp(amf, ue, session, nas, n2.content());
      case PDU_RES_REL_CMD -> release(connection, session, nas, n2.content());
      case PDU_RES_MOD_REQ ->
          connection.send(
              new PduSessionResourceModifyRequest(
                  connection.amfUeNgapId(),
                  connection.ranUeNgapId(),
                  null,
                  List.of(
                      new PduSessionResourceModifyItemModReq(
                          id, nas, n2.content(), session.snssai(), null))));
      case PDU_RES_SETUP_RSP,
          PDU_RES_SETUP_FAIL,
          PDU_RES_REL_RSP,
          PDU_RES_MOD_RSP,
          PDU_RES_MOD_FAIL,
          PDU_RES_NTY,
          PDU_RES_NTY_REL,
          PDU_RES_MOD_IND,
          PDU_RES_MOD_CFM,
          PATH_SWITCH_REQ,
          PATH_SWITCH_SETUP_FAIL,
          PATH_SWITCH_REQ_ACK,
          PATH_SWITCH_REQ_FAIL,
          HANDOVER_REQUIRED,
          HANDOVER_CMD,
          HANDOVER_PREP_FAIL,
          HANDOVER_REQ_ACK,
          HANDOVER_RES_ALLOC_FAIL ->
          amf.log().peerFault("session.containerNotForRan", "type", n2.type());
    }
  }

  private static void setUp(
      ThisAmf amf, Ue ue, Session session, @Nullable Octets nas, Octets transfer) {
    if (!(ue.state() instanceof Registered registered)) {
      return;
    }
    // Where the gNB has no keys yet, the session comes with the context (TS 38.413 8.3.1.2).
    InitialContextSetup.send(
        amf,
        ue,
        registered,
        null,
        List.of(
            new PduSessionResourceSetupItemCxtReq(
                session.id(), nas, session.snssai(), transfer, null)));
  }

  private static void release(
      UeConnection connection, Session session, @Nullable Octets nas, Octets transfer) {
    session.userPlaneActive(false);
    connection.send(
        new PduSessionResourceReleaseCommand(
            connection.amfUeNgapId(),
            connection.ranUeNgapId(),
            null,
            nas,
            List.of(new PduSessionResourceToReleaseItemRelCmd(session.id(), transfer))));
  }

  /// Takes a session away from the gNB that the UE does not know any more. The SMF, which releases
  /// it at the same time, is not asked for the container: it says nothing but the cause.
  static void releaseLocally(Ue ue, Session session) {
    UeConnection connection = ue.connection();
    if (session.isUserPlaneActive() && connection != null && !connection.isReleasing()) {
      var transfer =
          new PduSessionResourceReleaseCommandTransfer(
              CauseRadioNetwork.RELEASE_DUE_TO_5GC_GENERATED_REASON, null);
      release(connection, session, null, Ngap.encode(transfer));
    }
  }

  /// From the gNB to the SMF; what the SMF answers goes back to UE and gNB.
  static void toSmf(ThisAmf amf, Ue ue, PduSessionId id, N2SmInfoType type, Octets container) {
    Session session = ue.session(id.value());
    SmContextRef context = session == null ? null : session.context();
    if (session == null || context == null) {
      amf.log().peerFault("session.unknown", "ue", ue, "session", id);
      return;
    }
    update(amf, ue, session, context, SmContextUpdateData.n2(type, container));
  }

  /// Asks the SMF and forwards what it answers.
  static void update(
      ThisAmf amf, Ue ue, Session session, SmContextRef context, SmContextUpdateData data) {
    try {
      switch (amf.peers().smf().updateSmContext(context, data)) {
        case UpdateResult.Updated updated -> {
          if (updated.upCnxState() == UpCnxState.DEACTIVATED) {
            session.userPlaneActive(false);
          }
          answer(amf, ue, session, updated.n1SmMessage(), updated.n2SmInfo());
        }
        case UpdateResult.Refused refused ->
            answer(amf, ue, session, refused.n1SmMessage(), refused.n2SmInfo());
      }
    } catch (SbiProblem problem) {
      if (problem.hasCause("CONTEXT_NOT_FOUND")) {
        ue.removeSession(session.id());
      }
      amf.log().debug("session.update", "ue", ue, "problem", problem.getMessage());
    }
  }

  private static void answer(
      ThisAmf amf, Ue ue, Session session, @Nullable Octets n1, @Nullable N2SmInfo n2) {
    UeConnection connection = ue.connection();
    if (n2 != null && n2.type() == N2SmInfoType.PDU_RES_MOD_CFM && connection != null) {
      connection.send(N2Messages.modifyConfirm(connection, session.id(), n2.content()));
    } else if (n1 != null || n2 != null) {
      deliver(amf, ue, session.id(), n1, n2);
    }
  }

  private static DlNasTransport transport(PduSessionId id, Octets n1) {
    return new DlNasTransportBuilder(PayloadContainerType.N1_SM, n1).pduSessionId(id).build();
  }
}
