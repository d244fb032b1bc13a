package soliton.amf.procedure;

import org.jspecify.annotations.Nullable;
import soliton.amf.ThisAmf;
import soliton.amf.rules.CauseRules;
import soliton.amf.rules.SessionRules;
import soliton.amf.rules.SessionRules.Asked;
import soliton.amf.rules.SessionRules.Decision;
import soliton.amf.ue.Session;
import soliton.amf.ue.Ue;
import soliton.amf.ue.UeEvent;
import soliton.amf.ue.UeState.Registered;
import soliton.base.Octets;
import soliton.base.PduSessionId;
import soliton.nas.gmm.DlNasTransportBuilder;
import soliton.nas.gmm.GmmDownlink;
import soliton.nas.gmm.GmmStatus;
import soliton.nas.gmm.UlNasTransport;
import soliton.nas.ie.GmmCause;
import soliton.nas.ie.PayloadContainerType;
import soliton.sbi.RatType;
import soliton.sbi.SbiProblem;
import soliton.sbi.nsmf.NsmfPduSession.CreateResult;
import soliton.sbi.nsmf.NsmfPduSession.RequestType;
import soliton.sbi.nsmf.NsmfPduSession.SmContextCreateData;
import soliton.sbi.nsmf.NsmfPduSession.SmContextRef;
import soliton.sbi.nsmf.NsmfPduSession.SmContextUpdateData;

/// UE-initiated NAS transport (TS 24.501 5.4.5.2): 5GSM messages to the SMF that owns the session
/// or to a new one.
final class NasTransport {
  private final ThisAmf amf;
  private final Ue ue;
  private final UlNasTransport message;

  private NasTransport(ThisAmf amf, Ue ue, UlNasTransport message) {
    this.amf = amf;
    this.ue = ue;
    this.message = message;
  }

  static void run(ThisAmf amf, Ue ue, UlNasTransport message) {
    new NasTransport(amf, ue, message).run();
  }

  private void run() {
    if (!(ue.state() instanceof Registered registered)) {
      send(new GmmStatus(GmmCause.MESSAGE_TYPE_NOT_COMPATIBLE_WITH_THE_PROTOCOL_STATE));
      return;
    }
    switch (message.payloadContainerType()) {
      case N1_SM -> session(registered);
      // Acknowledgements of containers that this network does not send: nothing to do.
      case SOR, UE_PARAMETERS_UPDATE -> amf.count("transport.ignored");
      // Services that this network does not offer (5.4.5.2.5).
      case SMS,
          LPP,
          UE_POLICY,
          LOCATION_SERVICES,
          CIOT_USER_DATA,
          SERVICE_LEVEL_AA,
          EVENT_NOTIFICATION,
          UPP_CMI,
          SLPP,
          MULTIPLE -> {
        amf.count("transport.refused");
        send(new GmmStatus(GmmCause.PAYLOAD_WAS_NOT_FORWARDED));
      }
    }
  }

  private void session(Registered registered) {
    PduSessionId id = message.pduSessionId();
    if (id == null) {
      send(new GmmStatus(GmmCause.INVALID_MANDATORY_INFORMATION)); // a condition of N1 SM
      return;
    }
    Session existing = ue.session(id.value());
    Asked asked =
        new Asked(
            existing != null,
            message.requestType(),
            message.snssai() == null ? null : message.snssai().snssai(),
            message.dnn());
    try {
      switch (decide(asked, registered)) {
        case Decision.Forward _ -> forward(id, existing);
        case Decision.Create create -> create(id, existing, create);
        case Decision.Refuse(GmmCause cause) -> refuse(id, cause);
      }
    } catch (SbiProblem problem) {
      refuse(id, CauseRules.ofSession(problem.problem()));
    }
  }

  private Decision decide(Asked asked, Registered registered) {
    return SessionRules.decide(
        asked, registered.allowedNssai(), () -> amf.peers().sdm().smfSelection(ue.knownSupi()));
  }

  private void forward(PduSessionId id, @Nullable Session existing) {
    SmContextRef context = existing == null ? null : existing.context();
    if (existing == null || context == null) {
      refuse(id, GmmCause.PAYLOAD_WAS_NOT_FORWARDED);
      return;
    }
    SessionResources.update(
        amf,
        ue,
        existing,
        context,
        SmContextUpdateData.n1(message.payloadContainer(), ue.currentConnection().location()));
  }

  private void create(PduSessionId id, @Nullable Session existing, Decision.Create create) {
    if (existing != null) {
      // else the gNB refuses the new one (TS 38.413 8.2.1.4)
      SessionResources.releaseLocally(ue, existing);
      Deregistration.releaseSession(amf, ue, existing); // 5.4.5.2.5: the UE begins anew
    }
    ue.dropPending(id);
    Session session = new Session(id, create.dnn(), create.snssai(), amf.ues().lastTransfer());
    ue.add(session);
    amf.count("SM.PduSessionCreationReq");
    CreateResult result;
    try {
      result = amf.peers().smf().createSmContext(request(session, create));
    } catch (SbiProblem problem) {
      ue.removeSession(id);
      throw problem;
    }
    switch (result) {
      case CreateResult.Created(SmContextRef context) -> session.created(context);
      case CreateResult.Refused(var problem, Octets n1) -> {
        ue.removeSession(id);
        if (n1 != null) {
          SessionResources.deliver(amf, ue, id, n1, null);
        } else {
          refuse(id, CauseRules.ofSession(problem));
        }
      }
    }
  }

  private SmContextCreateData request(Session session, Decision.Create create) {
    return new SmContextCreateData(
        ue.knownSupi(),
        ue.pei(),
        null,
        session.id(),
        session.dnn(),
        create.dnnSelectedByNetwork(),
        session.snssai(),
        amf.config().instance(),
        amf.config().guami(),
        amf.config().plmn(),
        RequestType.INITIAL_REQUEST,
        message.payloadContainer(),
        RatType.NR,
        ue.currentConnection().location(),
        (_, released) -> {
          boolean _ = ue.post(new UeEvent.SessionGone(released));
        });
  }

  /// Back to the UE with the message that could not be delivered (5.4.5.3.1).
  private void refuse(PduSessionId id, GmmCause cause) {
    amf.counters().counter("transport.refused", cause.code()).add();
    send(
        new DlNasTransportBuilder(PayloadContainerType.N1_SM, message.payloadContainer())
            .pduSessionId(id)
            .cause(cause)
            .build());
  }

  private void send(GmmDownlink answer) {
    ue.currentConnection()
        .send(N2Messages.downlinkNas(ue.currentConnection(), ue.security().protect(answer)));
  }
}
