package soliton.ue;

import org.jspecify.annotations.Nullable;
import soliton.base.FiveGGuti;
import soliton.base.Octets;
import soliton.nas.gmm.GmmUplink;
import soliton.nas.gmm.ServiceAccept;
import soliton.nas.gmm.ServiceReject;
import soliton.nas.gmm.ServiceRequestBuilder;
import soliton.nas.ie.MobileIdentity;
import soliton.nas.ie.NasKeySet;
import soliton.nas.ie.PduSessionSet;
import soliton.nas.ie.ServiceType;
import soliton.radio.EstablishmentCause;

/// The service request procedure as the phone runs it, TS 24.501 5.6.1. Owned by the agenda.
final class ServiceRequests {
  private final Equipment equipment;
  private final Sessions sessions;
  private final Rejections rejections;
  private final Outcome outcome;
  private boolean isPaged;

  /// The party that wants to know how it went.
  interface Outcome {
    void onServiceAccepted();

    void onServiceFailed(String cause);

    void onToBeReleased();

    void attend();
  }

  ServiceRequests(Equipment equipment, Sessions sessions, Rejections rejections, Outcome outcome) {
    this.equipment = equipment;
    this.sessions = sessions;
    this.rejections = rejections;
    this.outcome = outcome;
  }

  /// The network calls: by paging, or with NOTIFICATION (5.6.1.1 a, b).
  void onPaged() {
    isPaged = true;
  }

  /// Something waits for a connection, or for the resources of a session.
  boolean isNeeded() {
    return isPaged || sessions.hasPendingData() || (!isConnected() && sessions.hasWanted());
  }

  private boolean isConnected() {
    return equipment.signalling.isOpen();
  }

  boolean isWaiting() {
    return equipment.timers.isRunning(NasTimer.T3346)
        || equipment.timers.isRunning(NasTimer.T3525)
        || equipment.timers.isRunning(NasTimer.T3540);
  }

  void start() {
    FiveGGuti guti = equipment.memory.guti;
    if (guti == null) {
      return;
    }
    ServiceType type =
        isPaged
            ? ServiceType.MOBILE_TERMINATED_SERVICES
            : sessions.hasPendingData() ? ServiceType.DATA : ServiceType.SIGNALLING;
    EstablishmentCause cause =
        switch (type) {
          case MOBILE_TERMINATED_SERVICES -> EstablishmentCause.MT_ACCESS;
          case DATA -> EstablishmentCause.MO_DATA;
          case SIGNALLING,
              EMERGENCY_SERVICES,
              EMERGENCY_SERVICES_FALLBACK,
              HIGH_PRIORITY_ACCESS,
              ELEVATED_SIGNALLING ->
              EstablishmentCause.MO_SIGNALLING;
        };
    isPaged = false;
    equipment.memory.state = GmmState.SERVICE_REQUEST_INITIATED;
    equipment.timers.stop(NasTimer.T3512);
    equipment.timers.start(NasTimer.T3517, this::onT3517);
    equipment.sendInitial(new Request(guti, type), cause);
  }

  /// SERVICE REQUEST in its two forms. In the clear: ngKSI, type and 5G-S-TMSI (4.4.6).
  private final class Request implements Equipment.Initial {
    private final FiveGGuti guti;
    private final ServiceType type;

    Request(FiveGGuti guti, ServiceType type) {
      this.guti = guti;
      this.type = type;
    }

    private ServiceRequestBuilder clearPart() {
      return new ServiceRequestBuilder(
          NasKeySet.of(equipment.security.ngKsi()), type, MobileIdentity.STmsi.of(guti));
    }

    @Override
    public GmmUplink full() {
      ServiceRequestBuilder request = clearPart();
      request.pduSessionStatus(PduSessionSet.of(sessions.active()));
      if (sessions.hasPendingData()) {
        request.uplinkDataStatus(PduSessionSet.of(sessions.askForResources()));
      }
      return request.build();
    }

    @Override
    public GmmUplink clear(@Nullable Octets container) {
      return clearPart().nasMessageContainer(container).build();
    }
  }

  /// 5.6.1.4.1.
  void onAccept(ServiceAccept accept) {
    if (equipment.memory.state != GmmState.SERVICE_REQUEST_INITIATED) {
      return;
    }
    conclude();
    sessions.onNetworkStatus(accept.pduSessionStatus());
    outcome.onServiceAccepted();
  }

  private void conclude() {
    equipment.timers.stop(NasTimer.T3517);
    equipment.memory.serviceRequestAttempts = 0;
    equipment.memory.state = GmmState.REGISTERED;
  }

  /// 5.6.1.5.
  void onReject(ServiceReject reject, boolean isProtected) {
    if (equipment.memory.state != GmmState.SERVICE_REQUEST_INITIATED) {
      return;
    }
    conclude();
    sessions.onNetworkStatus(reject.pduSessionStatus());
    RejectRules.Consequence consequence =
        rejections.apply(
            new Rejections.Refusal(
                reject.cause(),
                RejectRules.Carrier.SERVICE_REJECT,
                reject.t3346Value(),
                isProtected));
    if (consequence == RejectRules.Consequence.REQUEST_REFUSED) {
      sessions.dropPendingData();
    }
    outcome.onServiceFailed("5GMM " + reject.cause());
    outcome.onToBeReleased();
    outcome.attend();
  }

  /// 5.6.1.7 c): after five silences in a row T3525 keeps the phone from asking.
  private void onT3517() {
    equipment.memory.state = GmmState.REGISTERED;
    if (++equipment.memory.serviceRequestAttempts >= Memory.MOST_ATTEMPTS) {
      equipment.timers.start(NasTimer.T3525, outcome::attend);
    }
    equipment.signalling.drop();
    equipment.onConnectionReleased();
    sessions.onConnectionReleased();
    outcome.onServiceFailed("no answer (T3517)");
    outcome.attend();
  }

  /// 5.6.1.7 b): lower layers failed.
  void onConnectionLost() {
    equipment.timers.stop(NasTimer.T3517);
    equipment.memory.state = GmmState.REGISTERED;
    outcome.onServiceFailed("connection lost");
  }
}
