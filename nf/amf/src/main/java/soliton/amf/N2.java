package soliton.amf;

import org.jspecify.annotations.Nullable;
import soliton.amf.procedure.Handovers;
import soliton.amf.procedure.Identities;
import soliton.amf.procedure.NgReset;
import soliton.amf.procedure.NgSetup;
import soliton.amf.procedure.UeDesk;
import soliton.amf.ue.Ue;
import soliton.amf.ue.UeConnection;
import soliton.amf.ue.UeEvent;
import soliton.base.Octets;
import soliton.ngap.AbstractSyntaxRules;
import soliton.ngap.Decoded;
import soliton.ngap.Ngap;
import soliton.ngap.NgapMessage;
import soliton.ngap.Reaction;
import soliton.ngap.ie.AmfUeNgapId;
import soliton.ngap.ie.Cause;
import soliton.ngap.ie.CauseProtocol;
import soliton.ngap.ie.CauseRadioNetwork;
import soliton.ngap.ie.CriticalityDiagnostics;
import soliton.ngap.ie.RanUeNgapId;
import soliton.ngap.message.AmfConfigurationUpdateAcknowledge;
import soliton.ngap.message.AmfConfigurationUpdateFailure;
import soliton.ngap.message.ErrorIndication;
import soliton.ngap.message.HandoverCancel;
import soliton.ngap.message.HandoverNotify;
import soliton.ngap.message.HandoverRequired;
import soliton.ngap.message.InitialUeMessage;
import soliton.ngap.message.NgResetAcknowledge;
import soliton.ngap.message.NgSetupFailure;
import soliton.ngap.message.NgSetupRequest;
import soliton.ngap.message.PathSwitchRequest;
import soliton.ngap.message.RanConfigurationUpdate;
import soliton.ngap.message.RanConfigurationUpdateFailure;
import soliton.ngap.message.UplinkNasTransport;
import soliton.per.Criticality;
import soliton.sbi.UserLocation;
import soliton.transport.SctpAssociation;
import soliton.transport.SctpLoss;
import soliton.transport.SctpUser;

/// NGAP in, to the mailbox of the UE it concerns (TS 38.413, TS 38.412). Runs on the thread of the
/// transport, so nothing here waits. What a gNB does wrong is answered as clause 10 says, and the
/// association stays up.
final class N2 implements SctpUser {
  private static final int NG_SETUP = 21;
  private static final int RAN_CONFIGURATION_UPDATE = 35;
  private static final int HANDOVER_PREPARATION = 12;

  private final ThisAmf amf;

  N2(ThisAmf amf) {
    this.amf = amf;
  }

  @Override
  public void onEstablished(SctpAssociation association) {
    if (amf.rans().size() >= amf.config().limits().gnbs()) {
      amf.log().peerFault("n2.tooManyGnbs", "peer", association.peer());
      association.abort();
      return;
    }
    amf.rans().add(new Ran(association, amf.log(), amf.counters()));
    amf.log().info("n2.established", "peer", association.peer());
  }

  @Override
  public void onLost(SctpAssociation association, SctpLoss reason) {
    Ran ran = amf.rans().remove(association);
    if (ran != null) {
      amf.log().info("n2.lost", "gnb", ran.name(), "reason", reason);
      NgReset.loseAll(amf, ran, "association lost");
    }
  }

  @Override
  public void onRestart(SctpAssociation association) {
    Ran ran = amf.rans().of(association);
    if (ran != null) {
      NgReset.loseAll(amf, ran, "association restarted");
      ran.setUp(null);
    }
  }

  @Override
  public void onTooLong(SctpAssociation association, int stream, int payloadProtocol) {
    amf.log().peerFault("ngap.tooLong", "peer", association.peer());
  }

  @Override
  public void onMessage(
      SctpAssociation association, int stream, int payloadProtocol, Octets message) {
    Ran ran = amf.rans().of(association);
    if (ran == null) {
      return;
    }
    if (payloadProtocol != Ran.PPID) {
      amf.log().peerFault("ngap.wrongProtocol", "gnb", ran.name(), "ppid", payloadProtocol);
      return;
    }
    Decoded decoded = Ngap.decode(message);
    switch (AbstractSyntaxRules.decide(decoded)) {
      case Reaction.Proceed _ -> handle(ran, decoded, null);
      case Reaction.ProceedAndReport(CriticalityDiagnostics diagnostics) ->
          handle(ran, decoded, diagnostics);
      case Reaction.ProceedAndIndicate(CauseProtocol cause, CriticalityDiagnostics diagnostics) -> {
        indicate(ran, decoded, cause, diagnostics);
        handle(ran, decoded, null);
      }
      case Reaction.Reject(CauseProtocol cause, CriticalityDiagnostics diagnostics) ->
          reject(ran, decoded, cause, diagnostics);
      case Reaction.Indicate(CauseProtocol cause, CriticalityDiagnostics diagnostics) ->
          indicate(ran, decoded, cause, diagnostics);
      case Reaction.Fail(CauseProtocol cause) ->
          amf.log().peerFault("ngap.uselessResponse", "gnb", ran.name(), "cause", cause);
      case Reaction.Ignore _ -> amf.count("ngap.ignored");
    }
  }

  // ---- Faults (clause 10) -----------------------------------------------------------------------

  /// The unsuccessful outcome of the procedure, where it can be made (10.3.4, 10.3.5).
  private void reject(
      Ran ran, Decoded decoded, CauseProtocol cause, CriticalityDiagnostics diagnostics) {
    amf.log().peerFault("ngap.rejected", "gnb", ran.name(), "what", decoded.diagnostics());
    switch (decoded.procedureCode()) {
      case NG_SETUP -> ran.send(new NgSetupFailure(cause, null, diagnostics));
      case RAN_CONFIGURATION_UPDATE ->
          ran.send(new RanConfigurationUpdateFailure(cause, null, diagnostics));
      case HANDOVER_PREPARATION -> {
        AmfUeNgapId amfId = decoded.amfUeNgapId();
        RanUeNgapId ranId = decoded.ranUeNgapId();
        if (amfId == null || ranId == null) {
          indicate(ran, decoded, cause, diagnostics);
        } else {
          ran.send(Handovers.preparationFailure(amfId, ranId, cause, diagnostics));
        }
      }
      default -> indicate(ran, decoded, cause, diagnostics);
    }
  }

  private void indicate(
      Ran ran, Decoded decoded, Cause cause, @Nullable CriticalityDiagnostics diagnostics) {
    amf.log().peerFault("ngap.error", "gnb", ran.name(), "cause", cause);
    ran.send(
        new ErrorIndication(
            decoded.amfUeNgapId(), decoded.ranUeNgapId(), cause, diagnostics, null));
  }

  private void indicate(Ran ran, @Nullable UeIdentifiers ids, Cause cause) {
    amf.log().peerFault("ngap.error", "gnb", ran.name(), "cause", cause);
    ran.send(
        new ErrorIndication(
            ids == null ? null : ids.amf(), ids == null ? null : ids.ran(), cause, null, null));
  }

  // ---- Messages ---------------------------------------------------------------------------------

  private void handle(Ran ran, Decoded decoded, @Nullable CriticalityDiagnostics diagnostics) {
    NgapMessage message = decoded.message();
    if (message == null) {
      return;
    }
    if (!ran.isSetUp() && !(message instanceof NgSetupRequest)) {
      if (!(message instanceof ErrorIndication)) { // 8.7.1.1, 10.4: NG setup comes first
        indicate(
            ran,
            UeIdentifiers.of(message),
            CauseProtocol.MESSAGE_NOT_COMPATIBLE_WITH_RECEIVER_STATE);
      }
      return;
    }
    switch (message) {
      case InitialUeMessage initial -> initial(ran, initial);
      case UplinkNasTransport uplink -> uplink(ran, decoded, uplink);
      case NgSetupRequest request -> NgSetup.run(amf, ran, request, diagnostics);
      case RanConfigurationUpdate update -> NgSetup.update(amf, ran, update, diagnostics);
      case soliton.ngap.message.NgReset reset -> NgReset.byRan(amf, ran, reset);
      case NgResetAcknowledge _ -> ran.onResetAcknowledged();
      case AmfConfigurationUpdateAcknowledge _ ->
          amf.log().info("amfconfiguration.acknowledged", "gnb", ran.name());
      case AmfConfigurationUpdateFailure failure ->
          amf.log()
              .peerFault("amfconfiguration.refused", "gnb", ran.name(), "cause", failure.cause());
      case ErrorIndication indication -> errorIndicated(ran, indication);
      case HandoverRequired required -> {
        if (route(ran, decoded) != null) {
          ran.send(Handovers.refuse(required));
        }
      }
      case HandoverCancel cancel -> {
        if (route(ran, decoded) != null) {
          ran.send(Handovers.acknowledge(cancel));
        }
      }
      case PathSwitchRequest request -> pathSwitch(ran, request);
      // No handover is ever prepared here, so nothing can come of one (10.4).
      case HandoverNotify _ ->
          indicate(
              ran,
              UeIdentifiers.of(message),
              CauseProtocol.MESSAGE_NOT_COMPATIBLE_WITH_RECEIVER_STATE);
      case NgapMessage other -> {
        if (UeIdentifiers.of(other) != null) {
          ofUe(ran, decoded, other);
        } else {
          unsupported(ran, decoded);
        }
      }
    }
  }

  /// A UE comes (8.6.1). The connection is given to the UE that the NAS message names, which must
  /// prove it; or to a new one.
  private void initial(Ran ran, InitialUeMessage initial) {
    Ran.Served served = ran.served();
    UserLocation location =
        Identities.location(initial.userLocationInformation(), ran.gnbId(), amf.now());
    if (served == null || location == null || !served.trackingAreas().contains(location.tai())) {
      indicate(ran, null, CauseProtocol.SEMANTIC_ERROR); // 10.4
      return;
    }
    UeConnection connection =
        new UeConnection(ran, amf.ues().allocateAmfUeNgapId(), initial.ranUeNgapId(), location);
    if (initial.ueContextRequest() != null) {
      connection.requestContext();
    }
    UeConnection stale = ran.add(connection);
    if (stale != null) {
      NgReset.lose(amf, stale, "RAN UE NGAP ID used again"); // the gNB has forgotten the old one
      ran.add(connection);
    }
    UeEvent.Uplink event = new UeEvent.Uplink(connection, initial.nasPdu(), true);
    Ue named = InitialIdentity.find(amf, initial.nasPdu());
    if (named == null || !give(event, named)) {
      Ue stranger = UeDesk.newUe(amf);
      if (!give(event, stranger)) {
        amf.ues().unroute(connection);
        ran.forget(connection);
      }
    }
  }

  /// Gives the connection to the UE; false if it takes nothing any more.
  private boolean give(UeEvent.Uplink event, Ue ue) {
    amf.ues().route(event.connection(), ue);
    return ue.post(event);
  }

  private void uplink(Ran ran, Decoded decoded, UplinkNasTransport uplink) {
    UeTable.Route route = route(ran, decoded);
    if (route != null
        && !route.ue().post(new UeEvent.Uplink(route.connection(), uplink.nasPdu(), false))) {
      amf.count("nas.lost");
    }
  }

  /// Anything else about a UE goes to its mailbox.
  private void ofUe(Ran ran, Decoded decoded, NgapMessage message) {
    UeTable.Route route = route(ran, decoded);
    if (route != null && !route.ue().post(new UeEvent.RanMessage(route.connection(), message))) {
      amf.count("ngap.lost");
    }
  }

  /// The UE that the identifiers of a message mean; null, and answered, if they mean none (10.6).
  private UeTable.@Nullable Route route(Ran ran, Decoded decoded) {
    NgapMessage message = decoded.message();
    UeIdentifiers ids = message == null ? null : UeIdentifiers.of(message);
    UeTable.Route route = ids == null ? null : amf.ues().route(ids.amf());
    if (ids == null || route == null || route.connection().ran() != ran) {
      indicate(ran, ids, CauseRadioNetwork.UNKNOWN_LOCAL_UE_NGAP_ID);
      return null;
    }
    if (!route.connection().ranUeNgapId().equals(ids.ran())) {
      indicate(ran, ids, CauseRadioNetwork.INCONSISTENT_REMOTE_UE_NGAP_ID);
      return null;
    }
    return route;
  }

  /// 8.7.5: an error that concerns a UE ends its connection; others are for the operator.
  private void errorIndicated(Ran ran, ErrorIndication indication) {
    amf.log().peerFault("ngap.errorIndicated", "gnb", ran.name(), "cause", indication.cause());
    AmfUeNgapId amfId = indication.amfUeNgapId();
    UeTable.Route route = amfId == null ? null : amf.ues().route(amfId);
    if (route != null
        && route.connection().ran() == ran
        && (indication.cause() == CauseRadioNetwork.UNKNOWN_LOCAL_UE_NGAP_ID
            || indication.cause() == CauseRadioNetwork.INCONSISTENT_REMOTE_UE_NGAP_ID)) {
      NgReset.lose(amf, route.connection(), "gNB does not know the UE");
    }
  }

  /// Path switch (8.4.4) is not offered yet; the UE's context at its old gNB stays as it is.
  private void pathSwitch(Ran ran, PathSwitchRequest request) {
    if (amf.ues().route(request.sourceAmfUeNgapId()) == null) {
      indicate(
          ran,
          new UeIdentifiers(request.sourceAmfUeNgapId(), request.ranUeNgapId()),
          CauseRadioNetwork.UNKNOWN_LOCAL_UE_NGAP_ID);
    } else {
      ran.send(Handovers.refuse(request));
    }
  }

  /// A procedure that this AMF does not offer: as if its code were unknown (10.3.4.1).
  private void unsupported(Ran ran, Decoded decoded) {
    amf.count("ngap.unsupported");
    if (decoded.criticality() == Criticality.REJECT) {
      indicate(ran, null, CauseProtocol.ABSTRACT_SYNTAX_ERROR_REJECT);
    }
  }
}
