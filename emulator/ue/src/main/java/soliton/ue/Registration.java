package soliton.ue;

import java.util.List;
import org.jspecify.annotations.Nullable;
import soliton.base.Octets;
import soliton.base.Snssai;
import soliton.nas.gmm.GmmUplink;
import soliton.nas.gmm.RegistrationAccept;
import soliton.nas.gmm.RegistrationCompleteBuilder;
import soliton.nas.gmm.RegistrationReject;
import soliton.nas.gmm.RegistrationRequestBuilder;
import soliton.nas.ie.GmmCapability;
import soliton.nas.ie.GmmCause;
import soliton.nas.ie.GprsTimer2;
import soliton.nas.ie.GprsTimer3;
import soliton.nas.ie.MobileIdentity;
import soliton.nas.ie.NasKeySet;
import soliton.nas.ie.Nssai;
import soliton.nas.ie.PduSessionSet;
import soliton.nas.ie.RegistrationType;
import soliton.radio.EstablishmentCause;

/// Registration as the phone runs it: initial (TS 24.501 5.5.1.2), mobility and periodic (5.5.1.3).
/// Owned by the agenda.
final class Registration {
  private final Equipment equipment;
  private final Identities identities;
  private final Sessions sessions;
  private final Rejections rejections;
  private final Outcome outcome;
  private Kind running = Kind.INITIAL;
  private @Nullable Kind needed;
  private long startedNanos;
  private boolean isRepeat;

  enum Kind {
    INITIAL(RegistrationType.Kind.INITIAL),
    MOBILITY(RegistrationType.Kind.MOBILITY_UPDATING),
    PERIODIC(RegistrationType.Kind.PERIODIC_UPDATING);

    private final RegistrationType.Kind type;

    Kind(RegistrationType.Kind type) {
      this.type = type;
    }
  }

  /// The party that wants to know how it went.
  interface Outcome {
    void onRegistered(long tookNanos);

    void onRegistrationFailed(String cause);

    /// The network will release the connection; until then nothing is begun.
    void onToBeReleased();

    void attend();
  }

  Registration(
      Equipment equipment,
      Identities identities,
      Sessions sessions,
      Rejections rejections,
      Outcome outcome) {
    this.equipment = equipment;
    this.identities = identities;
    this.sessions = sessions;
    this.rejections = rejections;
    this.outcome = outcome;
  }

  /// A mobility or periodic registration is due as soon as it is possible (5.5.1.3.2).
  void need(Kind kind) {
    if (needed != Kind.MOBILITY) {
      needed = kind;
    }
  }

  @Nullable Kind needed() {
    return needed;
  }

  /// True while a timer says to wait before another attempt.
  boolean isWaiting() {
    return equipment.timers.isRunning(NasTimer.T3346)
        || equipment.timers.isRunning(NasTimer.T3511)
        || equipment.timers.isRunning(NasTimer.T3502)
        || equipment.timers.isRunning(NasTimer.T3540);
  }

  void start(Kind kind) {
    running = kind;
    needed = null;
    equipment.timers.stop(NasTimer.T3512);
    equipment.timers.start(NasTimer.T3510, this::onT3510);
    equipment.memory.state = GmmState.REGISTERED_INITIATED;
    if (!isRepeat) {
      startedNanos = equipment.agenda.clock().nanos();
    }
    equipment.sendInitial(new Request(kind), EstablishmentCause.MO_SIGNALLING);
  }

  /// REGISTRATION REQUEST in its two forms. In the clear: type, ngKSI, identity and security
  /// capability (4.4.6).
  private final class Request implements Equipment.Initial {
    private final Kind kind;
    private final RegistrationType type;
    private final NasKeySet ngKsi;
    private final MobileIdentity identity;

    Request(Kind kind) {
      this.kind = kind;
      this.type = new RegistrationType(kind.type, sessions.hasWanted());
      this.ngKsi = NasKeySet.of(equipment.security.ngKsi());
      this.identity = identities.forRegistration();
    }

    @Override
    public GmmUplink full() {
      RegistrationRequestBuilder request = clearPart();
      if (kind != Kind.PERIODIC) {
        List<Snssai> slices = equipment.config.requestedNssai();
        request.capability(GmmCapability.of());
        request.requestedNssai(slices.isEmpty() ? null : Nssai.of(slices));
        request.lastVisitedRegisteredTai(equipment.memory.lastVisited);
      }
      if (kind != Kind.INITIAL) {
        request.pduSessionStatus(PduSessionSet.of(sessions.active()));
        if (sessions.hasPendingData()) {
          request.uplinkDataStatus(PduSessionSet.of(sessions.askForResources()));
        }
      }
      return request.build();
    }

    @Override
    public GmmUplink clear(@Nullable Octets container) {
      return clearPart().nasMessageContainer(container).build();
    }

    private RegistrationRequestBuilder clearPart() {
      RegistrationRequestBuilder request = new RegistrationRequestBuilder(type, ngKsi, identity);
      if (kind != Kind.PERIODIC) {
        request.ueSecurityCapability(equipment.securityCapability);
      }
      return request;
    }
  }

  /// 5.5.1.2.4, 5.5.1.3.4.
  void onAccept(RegistrationAccept accept) {
    Memory memory = equipment.memory;
    if (memory.state != GmmState.REGISTERED_INITIATED) {
      // our REGISTRATION COMPLETE was lost and T3550 has expired (5.5.1.2.8 c): answered again
      if (memory.state == GmmState.REGISTERED) {
        confirm(accept);
      }
      return;
    }
    equipment.timers.stop(NasTimer.T3510);
    memory.registrationAttempts = 0;
    memory.serviceRequestAttempts = 0;
    memory.updateStatus = UpdateStatus.UPDATED_5U1;
    memory.lastVisited = equipment.tai();
    memory.state = GmmState.REGISTERED;
    if (accept.taiList() != null) {
      memory.registrationArea = accept.taiList().tais();
    }
    if (accept.allowedNssai() != null) {
      memory.allowedNssai = accept.allowedNssai().slices();
    }
    GprsTimer3 t3512 = accept.t3512Value();
    if (t3512 != null) {
      memory.t3512Millis = t3512.seconds() * 1000; // 0: deactivated
    }
    GprsTimer2 t3502 = accept.t3502Value();
    if (t3502 != null) {
      memory.t3502Millis = t3502.seconds() * 1000;
    }
    confirm(accept);
    if (running == Kind.INITIAL) {
      sessions.onNetworkHasNone();
    } else {
      sessions.onNetworkStatus(accept.pduSessionStatus());
    }
    isRepeat = false;
    outcome.onRegistered(equipment.agenda.clock().nanos() - startedNanos);
  }

  /// REGISTRATION COMPLETE acknowledges a new identity or new settings of slices (8.2.8).
  private void confirm(RegistrationAccept accept) {
    if (accept.guti() != null) {
      equipment.memory.guti = accept.guti().guti();
      identities.onNewGuti();
    }
    if (accept.guti() != null
        || accept.configuredNssai() != null
        || accept.networkSlicingIndication() != null
        || accept.sorTransparentContainer() != null) {
      equipment.send(new RegistrationCompleteBuilder().build());
    }
  }

  /// 5.5.1.2.5, 5.5.1.3.5.
  void onReject(RegistrationReject reject, boolean isProtected) {
    if (equipment.memory.state != GmmState.REGISTERED_INITIATED) {
      return;
    }
    equipment.timers.stop(NasTimer.T3510);
    GprsTimer2 t3502 = reject.t3502Value();
    if (t3502 != null && isProtected) {
      equipment.memory.t3502Millis = t3502.seconds() * 1000;
    }
    Kind rejected = running;
    equipment.memory.state = rejected == Kind.INITIAL ? GmmState.DEREGISTERED : GmmState.REGISTERED;
    var carrier =
        rejected == Kind.INITIAL
            ? RejectRules.Carrier.INITIAL_REGISTRATION_REJECT
            : RejectRules.Carrier.MOBILITY_REGISTRATION_REJECT;
    RejectRules.Consequence consequence =
        rejections.apply(
            new Rejections.Refusal(reject.cause(), carrier, reject.t3346Value(), isProtected));
    isRepeat = false;
    String cause = "5GMM " + reject.cause();
    if (consequence == RejectRules.Consequence.TRY_AGAIN
        || consequence == RejectRules.Consequence.TRY_AGAIN_LATE) {
      failAbnormally(cause, consequence == RejectRules.Consequence.TRY_AGAIN_LATE);
      return;
    }
    if (equipment.memory.state == GmmState.REGISTERED) {
      need(rejected);
    }
    outcome.onToBeReleased();
    outcome.onRegistrationFailed(cause);
    outcome.attend();
  }

  /// 5.5.1.2.7 c).
  private void onT3510() {
    equipment.signalling.drop();
    equipment.onConnectionReleased();
    sessions.onConnectionReleased();
    failAbnormally("no answer (T3510)", false);
  }

  /// 5.5.1.2.7 b): the connection was lost before an answer came.
  void onConnectionLost() {
    failAbnormally("connection lost", false);
  }

  /// RRC Reject: the attempt does not count (5.5.1.2.7 a).
  void onAccessRefused() {
    equipment.timers.stop(NasTimer.T3510);
    giveUpState();
    outcome.onRegistrationFailed("RRC reject");
  }

  /// The network turned out to be false, or the connection is to be given up for another reason.
  void onAborted(String cause) {
    failAbnormally(cause, false);
  }

  /// AUTHENTICATION REJECT (5.4.1.3.5): this SIM is not accepted; if anybody could have said so,
  /// only until T3247 has expired.
  void onAuthenticationRejected(boolean isProtected) {
    equipment.timers.stop(NasTimer.T3510);
    equipment.timers.stop(NasTimer.T3517);
    equipment.timers.stop(NasTimer.T3521);
    var refusal =
        new Rejections.Refusal(
            GmmCause.ILLEGAL_UE,
            RejectRules.Carrier.INITIAL_REGISTRATION_REJECT,
            null,
            isProtected);
    var _ = rejections.apply(refusal);
    isRepeat = false;
    outcome.onToBeReleased();
    outcome.onRegistrationFailed("authentication rejected");
  }

  private void giveUpState() {
    if (running == Kind.INITIAL) {
      equipment.memory.state = GmmState.DEREGISTERED;
    } else {
      equipment.memory.state = GmmState.REGISTERED;
      need(running);
    }
  }

  /// 5.5.1.2.7 and 5.5.1.3.7, "proceed as described below".
  private void failAbnormally(String cause, boolean isLate) {
    Memory memory = equipment.memory;
    equipment.timers.stop(NasTimer.T3510);
    giveUpState();
    memory.registrationAttempts =
        isLate
            ? Memory.MOST_ATTEMPTS
            : Math.min(Memory.MOST_ATTEMPTS, memory.registrationAttempts + 1);
    isRepeat = true;
    if (memory.registrationAttempts < Memory.MOST_ATTEMPTS) {
      equipment.timers.start(NasTimer.T3511, outcome::attend);
    } else {
      giveUpForLong();
    }
    outcome.onRegistrationFailed(cause);
  }

  private void giveUpForLong() {
    Memory memory = equipment.memory;
    memory.updateStatus = UpdateStatus.NOT_UPDATED_5U2;
    if (running == Kind.INITIAL) {
      memory.forgetIdentity();
      equipment.security.forgetKeys();
    }
    equipment.timers.start(
        NasTimer.T3502,
        memory.t3502Millis,
        () -> {
          memory.registrationAttempts = 0;
          isRepeat = false;
          outcome.attend();
        });
  }

  /// The phone is idle: from now on T3512 runs (5.3.7).
  void onIdle() {
    long millis = equipment.memory.t3512Millis;
    if (equipment.memory.state == GmmState.REGISTERED && millis > 0) {
      equipment.timers.start(
          NasTimer.T3512,
          millis,
          () -> {
            need(Kind.PERIODIC);
            outcome.attend();
          });
    }
  }

  void onSwitchedOff() {
    needed = null;
    isRepeat = false;
  }
}
