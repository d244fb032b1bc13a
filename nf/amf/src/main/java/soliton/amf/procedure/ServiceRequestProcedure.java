package soliton.amf.procedure;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import soliton.amf.ThisAmf;
import soliton.amf.rules.AdmissionRules;
import soliton.amf.ue.Session;
import soliton.amf.ue.Ue;
import soliton.amf.ue.UeState.Registered;
import soliton.base.PduSessionId;
import soliton.nas.gmm.ServiceAccept;
import soliton.nas.gmm.ServiceAcceptBuilder;
import soliton.nas.gmm.ServiceRequest;
import soliton.nas.ie.GmmCause;
import soliton.nas.ie.PduSessionSet;
import soliton.nas.ie.ReactivationErrors;
import soliton.nas.ie.ServiceType;
import soliton.sbi.namf.NamfCommunication.N1N2MessageTransferRequest;
import soliton.sbi.nsmf.NsmfPduSession.N2SmInfo;
import soliton.sbi.nsmf.NsmfPduSession.N2SmInfoType;

/// UE triggered service request (TS 23.502 4.2.3.2, TS 24.501 5.6.1), also in answer to paging.
final class ServiceRequestProcedure {
  private final UeDialogue dialogue;
  private final Ue ue;
  private final ThisAmf amf;
  private final ServiceRequest request;

  private ServiceRequestProcedure(UeDialogue dialogue, ServiceRequest request) {
    this.dialogue = dialogue;
    this.ue = dialogue.ue();
    this.amf = dialogue.amf();
    this.request = request;
  }

  static void run(UeDialogue dialogue, ServiceRequest request) {
    new ServiceRequestProcedure(dialogue, request).run();
  }

  private void run() {
    Registered registered =
        ue.registration()
            .orElseThrow(() -> new Left.Rejected(GmmCause.IMPLICITLY_DE_REGISTERED)); // 5.6.1.5
    ue.security().resume();
    refuseWhatIsNotServed();

    SessionReactivation sessions = new SessionReactivation(amf, ue);
    Set<PduSessionId> status =
        request.pduSessionStatus() == null ? null : request.pduSessionStatus().sessions();
    if (status != null) {
      sessions.releaseAllBut(status);
    }
    if (request.uplinkDataStatus() != null) {
      sessions.reactivate(request.uplinkDataStatus().sessions());
    }
    List<N1N2MessageTransferRequest> waiting = ue.takePending();
    waiting.forEach(transfer -> join(sessions, transfer));

    InitialContextSetup.send(
        amf, ue, registered, ue.security().protect(accept(sessions)), sessions.restored());
    waiting.forEach(transfer -> SessionResources.deliverRest(amf, ue, transfer));
    amf.count("MM.ServiceReqSucc");
    if (request.serviceType() == ServiceType.MOBILE_TERMINATED_SERVICES) {
      ConfigurationUpdate.reallocateGuti(dialogue);
    }
  }

  private void refuseWhatIsNotServed() {
    switch (request.serviceType()) {
      case SIGNALLING, MOBILE_TERMINATED_SERVICES, HIGH_PRIORITY_ACCESS, ELEVATED_SIGNALLING -> {}
      case DATA -> refuseOutsideServiceArea();
      // not offered, as the network feature support said
      case EMERGENCY_SERVICES, EMERGENCY_SERVICES_FALLBACK ->
          throw new Left.Rejected(GmmCause.FIVEGS_SERVICES_NOT_ALLOWED);
    }
  }

  /// 5.6.1.5: service area restriction, cause #28. Paging and high priority access are exempt.
  private void refuseOutsideServiceArea() {
    var subscription = amf.peers().sdm().accessAndMobility(ue.knownSupi(), amf.config().plmn());
    if (AdmissionRules.isServiceRestricted(subscription, dialogue.connection().location().tai())) {
      throw new Left.Rejected(GmmCause.RESTRICTED_SERVICE_AREA);
    }
  }

  /// What the SMF sent while the UE was idle is set up with the context.
  private void join(SessionReactivation sessions, N1N2MessageTransferRequest transfer) {
    Session session = ue.session(transfer.pduSessionId().value());
    N2SmInfo info = transfer.n2SmInfo();
    if (session != null && info != null && info.type() == N2SmInfoType.PDU_RES_SETUP_REQ) {
      sessions.add(session, info);
    }
  }

  private ServiceAccept accept(SessionReactivation sessions) {
    ServiceAcceptBuilder accept = new ServiceAcceptBuilder();
    if (request.pduSessionStatus() != null) {
      accept.pduSessionStatus(
          PduSessionSet.of(ue.sessions().stream().map(Session::id).collect(Collectors.toSet())));
    }
    if (request.uplinkDataStatus() != null) {
      accept.pduSessionReactivationResult(PduSessionSet.of(sessions.failed()));
      if (!sessions.errors().isEmpty()) {
        accept.pduSessionReactivationResultErrorCause(
            new ReactivationErrors(
                sessions.errors().entrySet().stream()
                    .map(e -> new ReactivationErrors.Failure(e.getKey(), e.getValue()))
                    .toList()));
      }
    }
    return accept.build();
  }
}
