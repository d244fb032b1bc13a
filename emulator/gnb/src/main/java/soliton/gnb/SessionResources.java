package soliton.gnb;

import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import soliton.base.Octets;
import soliton.base.PduSessionId;
import soliton.base.Qfi;
import soliton.gtpu.Gtpu;
import soliton.ngap.Ngap;
import soliton.ngap.ie.AmfUeNgapId;
import soliton.ngap.ie.Cause;
import soliton.ngap.ie.CauseProtocol;
import soliton.ngap.ie.CauseRadioNetwork;
import soliton.ngap.ie.PduSessionResourceFailedToModifyItemModRes;
import soliton.ngap.ie.PduSessionResourceFailedToSetupItemSuRes;
import soliton.ngap.ie.PduSessionResourceModifyItemModReq;
import soliton.ngap.ie.PduSessionResourceModifyItemModRes;
import soliton.ngap.ie.PduSessionResourceReleasedItemNot;
import soliton.ngap.ie.PduSessionResourceReleasedItemRelRes;
import soliton.ngap.ie.PduSessionResourceSetupItemSuReq;
import soliton.ngap.ie.PduSessionResourceSetupItemSuRes;
import soliton.ngap.ie.PduSessionResourceToReleaseItemRelCmd;
import soliton.ngap.ie.QosFlowAddOrModifyRequestItem;
import soliton.ngap.ie.QosFlowAddOrModifyResponseItem;
import soliton.ngap.ie.QosFlowAddOrModifyResponseItemBuilder;
import soliton.ngap.ie.QosFlowWithCauseItem;
import soliton.ngap.ie.UlNguUpTnlModifyItem;
import soliton.ngap.message.PduSessionResourceModifyRequest;
import soliton.ngap.message.PduSessionResourceModifyResponseBuilder;
import soliton.ngap.message.PduSessionResourceNotify;
import soliton.ngap.message.PduSessionResourceReleaseCommand;
import soliton.ngap.message.PduSessionResourceReleaseResponse;
import soliton.ngap.message.PduSessionResourceSetupRequest;
import soliton.ngap.message.PduSessionResourceSetupResponseBuilder;
import soliton.ngap.transfer.PduSessionResourceModifyRequestTransfer;
import soliton.ngap.transfer.PduSessionResourceModifyResponseTransferBuilder;
import soliton.ngap.transfer.PduSessionResourceModifyUnsuccessfulTransfer;
import soliton.ngap.transfer.PduSessionResourceNotifyReleasedTransfer;
import soliton.ngap.transfer.PduSessionResourceReleaseResponseTransfer;

/// PDU session management procedures of the base station, TS 38.413 8.2.
final class SessionResources {
  private final Site site;
  private final SessionSetup sessions;
  private final NasTransport nas;

  SessionResources(Site site, SessionSetup sessions, NasTransport nas) {
    this.site = site;
    this.sessions = sessions;
    this.nas = nas;
  }

  /// 8.2.1 PDU Session Resource Setup. NAS of a session reaches the phone only when the session has
  /// its resources.
  void onSetup(UeContext ue, AmfUeNgapId amfId, PduSessionResourceSetupRequest request) {
    List<PduSessionResourceSetupItemSuRes> established = new ArrayList<>();
    List<PduSessionResourceFailedToSetupItemSuRes> failed = new ArrayList<>();
    nas.deliver(ue, request.nasPdu());
    for (PduSessionResourceSetupItemSuReq item : request.pduSessionResourceSetupListSuReq()) {
      switch (sessions.setUp(
          ue, item.pduSessionId(), item.pduSessionResourceSetupRequestTransfer())) {
        case SessionSetup.Outcome.Established(var bearer, var transfer) -> {
          established.add(new PduSessionResourceSetupItemSuRes(bearer.session(), transfer));
          nas.deliver(ue, item.pduSessionNasPdu());
        }
        case SessionSetup.Outcome.Failed(var transfer) ->
            failed.add(new PduSessionResourceFailedToSetupItemSuRes(item.pduSessionId(), transfer));
      }
    }
    site.send(
        ue,
        PduSessionResourceSetupResponseBuilder.of(amfId, ue.ranId())
            .pduSessionResourceSetupListSuRes(InitialContextSetup.orAbsent(established))
            .pduSessionResourceFailedToSetupListSuRes(InitialContextSetup.orAbsent(failed))
            .build());
  }

  /// 8.2.2 PDU Session Resource Release.
  void onRelease(UeContext ue, AmfUeNgapId amfId, PduSessionResourceReleaseCommand command) {
    List<PduSessionResourceReleasedItemRelRes> released = new ArrayList<>();
    nas.deliver(ue, command.nasPdu());
    for (PduSessionResourceToReleaseItemRelCmd item :
        command.pduSessionResourceToReleaseListRelCmd()) {
      release(ue, item.pduSessionId());
      // 8.2.2.4: a session that is not known counts as released
      released.add(
          new PduSessionResourceReleasedItemRelRes(
              item.pduSessionId(),
              Ngap.encode(new PduSessionResourceReleaseResponseTransfer(null, null))));
    }
    site.send(
        ue,
        new PduSessionResourceReleaseResponse(amfId, ue.ranId(), released, site.location(), null));
  }

  private void release(UeContext ue, PduSessionId session) {
    SessionBearer bearer = ue.bearers().remove(session);
    if (bearer != null) {
      site.n3().close(bearer);
      site.air().carry(() -> ue.user().onBearerReleased(session));
    }
  }

  /// 8.2.3 PDU Session Resource Modify.
  void onModify(UeContext ue, AmfUeNgapId amfId, PduSessionResourceModifyRequest request) {
    List<PduSessionResourceModifyItemModRes> modified = new ArrayList<>();
    List<PduSessionResourceFailedToModifyItemModRes> failed = new ArrayList<>();
    for (PduSessionResourceModifyItemModReq item : request.pduSessionResourceModifyListModReq()) {
      PduSessionId session = item.pduSessionId();
      SessionBearer bearer = ue.bearers().get(session);
      var transfer =
          Ngap.decode(
                  item.pduSessionResourceModifyRequestTransfer(),
                  PduSessionResourceModifyRequestTransfer.class)
              .value();
      if (bearer == null || transfer == null) {
        Cause cause =
            bearer == null
                ? CauseRadioNetwork.UNKNOWN_PDU_SESSION_ID
                : CauseProtocol.TRANSFER_SYNTAX_ERROR;
        failed.add(
            new PduSessionResourceFailedToModifyItemModRes(
                session,
                Ngap.encode(new PduSessionResourceModifyUnsuccessfulTransfer(cause, null))));
      } else {
        modified.add(new PduSessionResourceModifyItemModRes(session, modify(ue, bearer, transfer)));
        nas.deliver(ue, item.nasPdu());
      }
    }
    site.send(
        ue,
        PduSessionResourceModifyResponseBuilder.of(amfId, ue.ranId())
            .pduSessionResourceModifyListModRes(InitialContextSetup.orAbsent(modified))
            .pduSessionResourceFailedToModifyListModRes(InitialContextSetup.orAbsent(failed))
            .userLocationInformation(site.location())
            .build());
  }

  private Octets modify(
      UeContext ue, SessionBearer bearer, PduSessionResourceModifyRequestTransfer request) {
    SessionBearer changed = bearer;
    Set<Qfi> flows = new LinkedHashSet<>(bearer.flows());
    List<QosFlowAddOrModifyResponseItem> added = new ArrayList<>();
    for (QosFlowAddOrModifyRequestItem item : orEmpty(request.qosFlowAddOrModifyRequestList())) {
      flows.add(item.qosFlowIdentifier());
      added.add(QosFlowAddOrModifyResponseItemBuilder.of(item.qosFlowIdentifier()).build());
    }
    for (QosFlowWithCauseItem item : orEmpty(request.qosFlowToReleaseList())) {
      flows.remove(item.qosFlowIdentifier());
    }
    changed = changed.withFlows(flows);
    for (UlNguUpTnlModifyItem item : orEmpty(request.ulNguUpTnlModifyList())) {
      var tunnel = SessionSetup.tunnel(item.ulNguUpTnlInformation());
      var upf = tunnel == null ? null : SessionSetup.address(tunnel.transportLayerAddress());
      if (tunnel != null && upf != null) {
        changed =
            changed.withTunnel(new InetSocketAddress(upf, Gtpu.PORT), tunnel.gtpTeid().value());
      }
    }
    ue.bearers().put(bearer.session(), changed);
    site.n3().replace(changed);
    SessionBearer told = changed;
    site.air().carry(() -> ue.user().onBearer(told));
    return Ngap.encode(
        PduSessionResourceModifyResponseTransferBuilder.of()
            .dlNguUpTnlInformation(
                request.ulNguUpTnlModifyList() == null ? null : sessions.downlink(changed))
            .qosFlowAddOrModifyResponseList(InitialContextSetup.orAbsent(added))
            .build());
  }

  /// The UPF says that it does not know our tunnel (TS 23.527 5.3.3.1): the session's resources are
  /// given up, and the core is told with 8.2.4 PDU Session Resource Notify.
  void onTunnelUnknown(UeContext ue, PduSessionId session) {
    release(ue, session);
    AmfUeNgapId amfId = ue.amfId();
    if (amfId != null) {
      Octets transfer =
          Ngap.encode(
              new PduSessionResourceNotifyReleasedTransfer(
                  CauseRadioNetwork.RELEASE_DUE_TO_NGRAN_GENERATED_REASON, null, null));
      site.send(
          ue,
          new PduSessionResourceNotify(
              amfId,
              ue.ranId(),
              null,
              List.of(new PduSessionResourceReleasedItemNot(session, transfer)),
              site.location()));
    }
  }

  private static <T> List<T> orEmpty(@Nullable List<T> list) {
    return list == null ? List.of() : list;
  }
}
