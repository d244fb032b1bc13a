package soliton.amf.procedure;

import org.jspecify.annotations.Nullable;
import soliton.amf.ThisAmf;
import soliton.amf.rules.CollisionRules;
import soliton.amf.rules.CollisionRules.Running;
import soliton.amf.ue.Opened;
import soliton.amf.ue.Opened.Protection;
import soliton.amf.ue.SecurityContext;
import soliton.amf.ue.Session;
import soliton.amf.ue.Ue;
import soliton.amf.ue.UeConnection;
import soliton.amf.ue.UeEvent;
import soliton.amf.ue.UeState;
import soliton.amf.ue.UeState.Deregistered;
import soliton.amf.ue.UeState.Registered;
import soliton.nas.Nas;
import soliton.nas.NasMessage;
import soliton.nas.gmm.ControlPlaneServiceRequest;
import soliton.nas.gmm.DeregistrationAcceptUeOriginating;
import soliton.nas.gmm.DeregistrationRequestUeOriginating;
import soliton.nas.gmm.GmmStatus;
import soliton.nas.gmm.GmmUplink;
import soliton.nas.gmm.RegistrationRequest;
import soliton.nas.gmm.ServiceRequest;
import soliton.nas.gmm.UlNasTransport;
import soliton.nas.ie.GmmCause;
import soliton.nas.ie.RegistrationType;
import soliton.nf.Collision;
import soliton.nf.Desk;
import soliton.nf.Dialogue;
import soliton.nf.Mailbox;
import soliton.ngap.ie.CauseNas;
import soliton.ngap.ie.CauseRadioNetwork;

/// Who works on the events of one UE: takes each to the procedure it begins, judges collisions, and
/// tells the UE how a procedure ended that could not go on. Owned by the UE's mailbox.
public final class UeDesk implements Desk<UeEvent> {
  private final ThisAmf amf;
  private final Ue ue;
  private Running running = Running.NOTHING;
  private Departures.Kind procedure = Departures.Kind.NONE;
  private @Nullable RegistrationRequest served;
  private UeState before = Deregistered.INSTANCE;

  private UeDesk(ThisAmf amf, Ue ue) {
    this.amf = amf;
    this.ue = ue;
  }

  /// A UE of which nothing is known yet, with mailbox and desk.
  public static Ue newUe(ThisAmf amf) {
    Ue ue = new Ue();
    ue.livesIn(new Mailbox<>(amf.room(), new UeDesk(amf, ue)));
    return ue;
  }

  // ---- Nothing runs -----------------------------------------------------------------------------

  @Override
  public void onMessage(UeEvent event, Dialogue<UeEvent> dialogue) {
    running = Running.NOTHING;
    procedure = Departures.Kind.NONE;
    served = null;
    before = ue.state();
    UeDialogue conversation = new UeDialogue(amf, ue, dialogue, now -> running = now);
    switch (event) {
      case UeEvent.Uplink uplink when uplink.isInitial() -> begin(uplink, conversation);
      case UeEvent.Uplink uplink -> continued(uplink, conversation);
      case UeEvent.Transfer transfer -> transfer(transfer, conversation);
      case UeEvent.DeregistrationOrdered(boolean again) -> deregister(conversation, again);
      case UeEvent.Withdrawn withdrawn -> withdrawn(withdrawn, conversation);
      case UeEvent.ConfigurationChanged _ -> {
        if (ue.isConnected()) {
          ConfigurationUpdate.tellNetworkName(conversation);
        }
      }
      case UeEvent.RanMessage _,
          UeEvent.ConnectionLost _,
          UeEvent.ReleaseExpired _,
          UeEvent.SessionGone _,
          UeEvent.Reminded _,
          UeEvent.TakenOver _ ->
          onAlongside(event);
    }
  }

  /// A NAS message that began a connection (TS 24.501 5.3.1.1): the UE is here now, and what it had
  /// before is stale.
  private void begin(UeEvent.Uplink uplink, UeDialogue conversation) {
    Opened opened = uplink.open(ue.security());
    if (Strangers.sent(opened, ue)) {
      Strangers.receive(amf, uplink);
      return;
    }
    UeConnection stale = ue.connection();
    if (stale != null && stale != uplink.connection()) {
      UeContextRelease.begin(amf, ue, stale, CauseRadioNetwork.RELEASE_DUE_TO_CN_DETECTED_MOBILITY);
      // TS 23.502 4.2.6 steps 5 to 7, before the new connection is served: the tunnels of the
      // old one are gone with it, and packets must wait
      UeContextRelease.deactivateUserPlanes(amf, ue);
    }
    ue.connect(uplink.connection());
    switch (opened) {
      case Opened.Message(NasMessage message, Protection protection, var _) ->
          initial(message, protection == Protection.VERIFIED, conversation);
      case Opened.Broken broken -> {
        BrokenMessages.answer(amf, ue, broken);
        UeContextRelease.begin(amf, ue, CauseNas.UNSPECIFIED);
      }
      case Opened.Discarded(String why) -> {
        amf.log().peerFault("nas.discarded", "ue", ue, "why", why);
        UeContextRelease.begin(amf, ue, CauseNas.UNSPECIFIED);
      }
    }
  }

  private void initial(NasMessage message, boolean verified, UeDialogue conversation) {
    switch (message) {
      case RegistrationRequest request -> register(request, verified, conversation);
      case ServiceRequest request -> serve(request, verified, conversation);
      case ControlPlaneServiceRequest _ -> {
        procedure = Departures.Kind.SERVICE_REQUEST; // CIoT optimization is not offered
        throw new Left.Rejected(
            verified
                ? GmmCause.FIVEGS_SERVICES_NOT_ALLOWED
                : GmmCause.UE_IDENTITY_CANNOT_BE_DERIVED_BY_THE_NETWORK);
      }
      case DeregistrationRequestUeOriginating request ->
          deregister(request, verified, conversation);
      // Nothing else may begin a connection; whoever sends it must not get further (N-27).
      case NasMessage _ -> {
        amf.log().peerFault("nas.notInitial", "ue", ue, "type", Nas.type(message));
        conversation.send(
            new GmmStatus(GmmCause.MESSAGE_TYPE_NOT_COMPATIBLE_WITH_THE_PROTOCOL_STATE));
        UeContextRelease.begin(amf, ue, CauseNas.UNSPECIFIED);
      }
    }
  }

  /// A NAS message on a connection that exists.
  private void continued(UeEvent.Uplink uplink, UeDialogue conversation) {
    UeConnection connection = ue.connection();
    if (connection == null || connection != uplink.connection() || connection.isReleasing()) {
      return;
    }
    switch (uplink.open(ue.security())) {
      case Opened.Message(NasMessage message, Protection protection, var _) ->
          continued(message, protection == Protection.VERIFIED, conversation);
      case Opened.Broken broken -> BrokenMessages.answer(amf, ue, broken);
      case Opened.Discarded(String why) ->
          amf.log().peerFault("nas.discarded", "ue", ue, "why", why);
    }
  }

  private void continued(NasMessage message, boolean verified, UeDialogue conversation) {
    switch (message) {
      case UlNasTransport transport -> NasTransport.run(amf, ue, transport);
      case RegistrationRequest request -> register(request, verified, conversation);
      case ServiceRequest request -> serve(request, verified, conversation);
      case DeregistrationRequestUeOriginating request ->
          deregister(request, verified, conversation);
      case GmmStatus(GmmCause cause) -> // 5.4.6: no reaction
          amf.log().peerFault("nas.status", "ue", ue, "cause", cause.code());
      // Answers that nobody waits for, of procedures that have ended: late or repeated.
      case GmmUplink _ -> amf.count("nas.outOfTurn");
      case NasMessage _ -> // 5GSM without transport, or a downlink message
          conversation.send(new GmmStatus(GmmCause.MESSAGE_TYPE_NON_EXISTENT_OR_NOT_IMPLEMENTED));
    }
  }

  // ---- Procedures -------------------------------------------------------------------------------

  private void register(RegistrationRequest cleartext, boolean verified, UeDialogue conversation) {
    procedure = Departures.Kind.REGISTRATION;
    served = cleartext;
    String kind = counted(cleartext.registrationType().kind());
    amf.count("RM." + kind + "Req");
    if (!amf.admission().enter()) {
      throw new Left.Rejected(GmmCause.CONGESTION);
    }
    try {
      RegistrationRequest request =
          verified ? InitialMessages.complete(cleartext, ue.security()) : cleartext;
      boolean update =
          request.registrationType().kind() == RegistrationType.Kind.MOBILITY_UPDATING
              || request.registrationType().kind() == RegistrationType.Kind.PERIODIC_UPDATING;
      SecurityContext keys = ue.security().current();
      if (update && verified && keys != null && keys.isFresh()) {
        MobilityRegistration.run(conversation, request);
      } else {
        InitialRegistration.run(conversation, request, verified);
      }
      amf.count("RM." + kind + "Succ");
    } finally {
      amf.admission().leave();
    }
    deliverPending();
  }

  private void serve(ServiceRequest cleartext, boolean verified, UeDialogue conversation) {
    procedure = Departures.Kind.SERVICE_REQUEST;
    amf.count("MM.ServiceReqAtt");
    if (!verified) {
      // 4.4.4.3, 5.6.1.5: the context of the one who is named stays as it is
      throw new Left.Rejected(GmmCause.UE_IDENTITY_CANNOT_BE_DERIVED_BY_THE_NETWORK);
    }
    if (!amf.admission().enter()) {
      throw new Left.Rejected(GmmCause.CONGESTION);
    }
    try {
      ServiceRequestProcedure.run(conversation, InitialMessages.complete(cleartext, ue.security()));
    } finally {
      amf.admission().leave();
    }
    deliverPending();
  }

  private void deregister(
      DeregistrationRequestUeOriginating request, boolean verified, UeDialogue conversation) {
    procedure = Departures.Kind.OTHER;
    if (verified) {
      ue.security().resume();
      Deregistration.byUe(conversation, request);
    } else {
      // 4.4.4.3: not believed. It is answered, so that an honest UE goes its way, and changes
      // nothing for the one who is named.
      amf.count("deregistration.unverified");
      if (!request.deregistrationType().switchOff()) {
        conversation.send(new DeregistrationAcceptUeOriginating());
      }
      UeContextRelease.begin(amf, ue, CauseNas.DEREGISTER);
    }
  }

  private void deregister(UeDialogue conversation, boolean again) {
    procedure = Departures.Kind.OTHER;
    if (ue.state() instanceof Deregistered) {
      return;
    }
    UeConnection connection = ue.connection();
    if (connection != null && !connection.isReleasing()) {
      Deregistration.byNetwork(conversation, again);
    } else {
      Deregistration.locally(amf, ue);
      Reachability.remember(amf, ue);
    }
  }

  private void withdrawn(UeEvent.Withdrawn withdrawn, UeDialogue conversation) {
    switch (withdrawn.reason()) {
      case SUBSCRIPTION_WITHDRAWN -> deregister(conversation, false);
      // Another AMF serves the UE: nothing is said to it (TS 23.502 4.2.2.2.2 step 14d).
      case UE_INITIAL_REGISTRATION, UE_REGISTRATION_AREA_CHANGE -> {
        Deregistration.locally(amf, ue);
        UeContextRelease.begin(amf, ue, CauseNas.DEREGISTER);
        Reachability.remember(amf, ue);
      }
    }
  }

  private void transfer(UeEvent.Transfer transfer, UeDialogue conversation) {
    procedure = Departures.Kind.OTHER;
    if (isOvertaken(transfer)) {
      amf.count("transfer.overtaken");
      return;
    }
    UeConnection connection = ue.connection();
    if (connection != null && !connection.isReleasing()) {
      SessionResources.deliver(amf, ue, transfer.request());
    } else if (!(ue.state() instanceof Registered) || !ue.suspend(transfer.request())) {
      SessionResources.fail(ue, transfer.request());
    } else if (connection == null) {
      UeEvent.Uplink answer = Paging.run(conversation);
      if (answer != null) {
        begin(answer, conversation);
      }
    }
  }

  /// TS 24.501 5.4.5.2.5: the UE asked for the session anew while the SMF still answered the
  /// request before. A UE that repeats its request (T3580) keeps the PTI, so it would take the old
  /// answer for the new one.
  private boolean isOvertaken(UeEvent.Transfer transfer) {
    Session session = ue.session(transfer.request().pduSessionId().value());
    return session != null && session.hasOvertaken(transfer);
  }

  private void deliverPending() {
    UeConnection connection = ue.connection();
    if (connection != null && !connection.isReleasing()) {
      ue.takePending().forEach(transfer -> SessionResources.deliver(amf, ue, transfer));
    }
  }

  // ---- While a procedure waits ------------------------------------------------------------------

  @Override
  public Collision onCollision(UeEvent event) {
    return CollisionRules.decide(running, IncomingEvents.classify(amf, ue, served, event));
  }

  @Override
  public void onAlongside(UeEvent event) {
    switch (event) {
      case UeEvent.RanMessage(UeConnection connection, var message) ->
          RanMessages.handle(amf, ue, connection, message);
      case UeEvent.ConnectionLost(UeConnection connection, String why) -> {
        amf.log().debug("connection.lost", "ue", ue, "why", why);
        UeContextRelease.complete(amf, ue, connection);
      }
      case UeEvent.ReleaseExpired(UeConnection connection) ->
          UeContextRelease.complete(amf, ue, connection);
      case UeEvent.SessionGone(var id) -> {
        Session session = ue.session(id.value());
        if (session != null) {
          ue.removeSession(id);
        }
      }
      case UeEvent.Reminded _ -> Reachability.onReminder(amf, ue);
      case UeEvent.TakenOver _ -> {
        Deregistration.takenOver(amf, ue);
        UeContextRelease.begin(amf, ue, CauseNas.DEREGISTER);
        if (ue.connection() == null) {
          Deregistration.forget(amf, ue);
        }
      }
      case UeEvent.Transfer transfer -> {
        if (isOvertaken(transfer)) {
          amf.count("transfer.overtaken");
        } else if (!ue.suspend(transfer.request())) {
          SessionResources.fail(ue, transfer.request());
        }
      }
      case UeEvent.Uplink uplink -> {
        switch (uplink.open(ue.security())) {
          case Opened.Message(UlNasTransport transport, var _, var _) ->
              NasTransport.run(amf, ue, transport);
          case Opened.Broken broken -> BrokenMessages.answer(amf, ue, broken);
          case Opened.Message _, Opened.Discarded _ -> amf.count("nas.outOfTurn");
        }
      }
      case UeEvent.Withdrawn _, UeEvent.DeregistrationOrdered _, UeEvent.ConfigurationChanged _ ->
          throw new IllegalStateException("cannot be handled alongside: " + event);
    }
  }

  // ---- The one place where procedures are left --------------------------------------------------

  @Override
  public void onDeparture(RuntimeException reason) {
    running = Running.NOTHING;
    boolean committed = !ue.state().equals(before);
    new Departures(amf, ue, procedure, committed).answer(reason);
  }

  private static String counted(RegistrationType.Kind kind) {
    return switch (kind) {
      case INITIAL, SNPN_ONBOARDING, DISASTER_ROAMING_INITIAL -> "RegInit";
      case MOBILITY_UPDATING, DISASTER_ROAMING_MOBILITY_UPDATING -> "RegMob";
      case PERIODIC_UPDATING -> "RegPeriod";
      case EMERGENCY -> "RegEmerg";
    };
  }
}
