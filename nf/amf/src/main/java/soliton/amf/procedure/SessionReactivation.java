package soliton.amf.procedure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import soliton.amf.ThisAmf;
import soliton.amf.ue.Session;
import soliton.amf.ue.Ue;
import soliton.base.PduSessionId;
import soliton.nas.ie.GmmCause;
import soliton.ngap.ie.PduSessionResourceSetupItemCxtReq;
import soliton.sbi.SbiProblem;
import soliton.sbi.nsmf.NsmfPduSession.N2SmInfo;
import soliton.sbi.nsmf.NsmfPduSession.N2SmInfoType;
import soliton.sbi.nsmf.NsmfPduSession.SmContextRef;
import soliton.sbi.nsmf.NsmfPduSession.SmContextUpdateData;
import soliton.sbi.nsmf.NsmfPduSession.UpCnxState;
import soliton.sbi.nsmf.NsmfPduSession.UpdateResult;

/// Brings the sessions of both sides together and gets the user plane of some back
/// (TS 23.502 4.2.3.2 steps 4 to 12, TS 24.501 5.6.1.4.1).
final class SessionReactivation {
  private final ThisAmf amf;
  private final Ue ue;
  private final List<PduSessionResourceSetupItemCxtReq> restored = new ArrayList<>();
  private final Map<PduSessionId, GmmCause> errors = new LinkedHashMap<>();

  SessionReactivation(ThisAmf amf, Ue ue) {
    this.amf = amf;
    this.ue = ue;
  }

  /// What the gNB is to set up.
  List<PduSessionResourceSetupItemCxtReq> restored() {
    return restored;
  }

  /// Sessions that were asked for and stay without user plane.
  Collection<PduSessionId> failed() {
    return errors.keySet();
  }

  /// Why, for the error cause element.
  Map<PduSessionId, GmmCause> errors() {
    return errors;
  }

  /// The UE has only these sessions: the others are released at the network as well.
  void releaseAllBut(Set<PduSessionId> known) {
    for (Session session : List.copyOf(ue.sessions())) {
      if (!known.contains(session.id())) {
        SessionResources.releaseLocally(ue, session);
        Deregistration.releaseSession(amf, ue, session);
      }
    }
  }

  /// Asks the SMF of each of these sessions for what the gNB needs.
  void reactivate(Set<PduSessionId> wanted) {
    for (PduSessionId id : wanted) {
      Session session = ue.session(id.value());
      SmContextRef context = session == null ? null : session.context();
      if (session == null || context == null) {
        errors.put(id, GmmCause.PROTOCOL_ERROR_UNSPECIFIED);
      } else {
        activate(session, context);
      }
    }
  }

  private void activate(Session session, SmContextRef context) {
    try {
      switch (amf.peers()
          .smf()
          .updateSmContext(context, SmContextUpdateData.userPlane(UpCnxState.ACTIVATING, null))) {
        case UpdateResult.Updated updated -> setUp(session, updated.n2SmInfo());
        case UpdateResult.Refused refused -> errors.put(session.id(), causeOf(refused));
      }
    } catch (SbiProblem problem) {
      errors.put(session.id(), GmmCause.PROTOCOL_ERROR_UNSPECIFIED);
    }
  }

  private void setUp(Session session, @Nullable N2SmInfo info) {
    if (info != null && info.type() == N2SmInfoType.PDU_RES_SETUP_REQ) {
      add(session, info);
    } else {
      errors.put(session.id(), GmmCause.PROTOCOL_ERROR_UNSPECIFIED);
    }
  }

  /// A session whose set-up is known already: the SMF sent it while the UE was idle.
  void add(Session session, N2SmInfo info) {
    restored.removeIf(item -> item.pduSessionId().equals(session.id()));
    restored.add(
        new PduSessionResourceSetupItemCxtReq(
            session.id(), null, session.snssai(), info.content(), null));
  }

  private static GmmCause causeOf(UpdateResult.Refused refused) {
    return "INSUFFICIENT_UP_RESOURCES".equals(refused.problem().cause())
        ? GmmCause.INSUFFICIENT_USER_PLANE_RESOURCES_FOR_THE_PDU_SESSION
        : GmmCause.PROTOCOL_ERROR_UNSPECIFIED;
  }
}
