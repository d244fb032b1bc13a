package soliton.ue;

import org.jspecify.annotations.Nullable;
import soliton.base.Octets;
import soliton.nas.gmm.DeregistrationAcceptUeTerminated;
import soliton.nas.gmm.DeregistrationRequestUeOriginatingBuilder;
import soliton.nas.gmm.DeregistrationRequestUeTerminated;
import soliton.nas.gmm.GmmUplink;
import soliton.nas.ie.DeregistrationType;
import soliton.nas.ie.NasKeySet;
import soliton.radio.EstablishmentCause;

/// Deregistration as the phone runs it: its own (TS 24.501 5.5.2.2) and the network's (5.5.2.3).
/// Owned by the agenda.
final class Deregistration {
  private static final int MOST_EXPIRIES = 5;

  private final Equipment equipment;
  private final Identities identities;
  private final Rejections rejections;
  private final Outcome outcome;
  private int expiries;
  private boolean reregisters;

  /// The party that wants to know how it went.
  interface Outcome {
    void onDeregistered(String cause);

    /// The network will release the connection.
    void onToBeReleased();
  }

  Deregistration(
      Equipment equipment, Identities identities, Rejections rejections, Outcome outcome) {
    this.equipment = equipment;
    this.identities = identities;
    this.rejections = rejections;
    this.outcome = outcome;
  }

  /// 5.5.2.2.1. The network answers, unless the phone is being switched off.
  void start(boolean isSwitchOff) {
    expiries = 0;
    send(isSwitchOff ? DeregistrationType.SWITCH_OFF : DeregistrationType.NORMAL);
    if (!isSwitchOff) {
      equipment.memory.state = GmmState.DEREGISTERED_INITIATED;
      equipment.timers.start(NasTimer.T3521, this::onT3521);
    }
  }

  private void send(DeregistrationType type) {
    DeregistrationRequestUeOriginatingBuilder request =
        new DeregistrationRequestUeOriginatingBuilder(
            type, NasKeySet.of(equipment.security.ngKsi()), identities.forRegistration());
    equipment.sendInitial(
        new Equipment.Initial() {
          @Override
          public GmmUplink full() {
            return request.build();
          }

          @Override
          public GmmUplink clear(@Nullable Octets container) {
            return request.build();
          }
        },
        EstablishmentCause.MO_SIGNALLING);
  }

  /// 5.5.2.2.6 c): four repetitions, then the phone is deregistered without an answer.
  private void onT3521() {
    if (++expiries >= MOST_EXPIRIES || !equipment.signalling.isOpen()) {
      conclude("no answer (T3521)");
      equipment.signalling.drop();
      equipment.onConnectionReleased();
    } else {
      send(DeregistrationType.NORMAL);
      equipment.timers.start(NasTimer.T3521, this::onT3521);
    }
  }

  /// 5.5.2.2.2.
  void onAccept() {
    if (equipment.memory.state == GmmState.DEREGISTERED_INITIATED) {
      conclude("deregistered by the phone");
      outcome.onToBeReleased();
    }
  }

  /// 5.5.2.2.6 b): lower layers failed.
  void onConnectionLost() {
    conclude("connection lost");
  }

  private void conclude(String cause) {
    equipment.timers.stop(NasTimer.T3521);
    equipment.memory.state = GmmState.DEREGISTERED;
    outcome.onDeregistered(cause);
  }

  /// 5.5.2.3.2: the network deregisters the phone.
  void onRequest(DeregistrationRequestUeTerminated request, boolean isProtected) {
    equipment.timers.stop(NasTimer.T3521);
    equipment.send(new DeregistrationAcceptUeTerminated());
    reregisters = request.deregistrationType().reregistrationRequired();
    equipment.memory.state = GmmState.DEREGISTERED;
    String cause = reregisters ? "re-registration required" : "deregistered by the network";
    if (!reregisters && request.cause() != null) {
      cause = "5GMM " + request.cause();
      var refusal =
          new Rejections.Refusal(
              request.cause(),
              RejectRules.Carrier.DEREGISTRATION_REQUEST,
              request.t3346Value(),
              isProtected);
      var _ = rejections.apply(refusal);
    }
    outcome.onDeregistered(cause);
    outcome.onToBeReleased();
  }

  /// True when the network wants the phone back; asked once.
  boolean takeReregistration() {
    boolean wanted = reregisters;
    reregisters = false;
    return wanted;
  }
}
