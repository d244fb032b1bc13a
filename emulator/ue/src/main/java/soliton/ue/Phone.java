package soliton.ue;

import java.lang.System.Logger.Level;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import soliton.base.FiveGGuti;
import soliton.base.Octets;
import soliton.base.PduSessionId;
import soliton.base.Supi;
import soliton.base.Tai;
import soliton.radio.Air;
import soliton.radio.CallFlowObserver;
import soliton.radio.Cell;
import soliton.radio.CellListener;
import soliton.radio.Downlink;
import soliton.radio.FiveGSTmsi;
import soliton.radio.PagingListener;
import soliton.radio.RadioBearer;
import soliton.radio.RadioPacket;
import soliton.radio.ReleaseCause;
import soliton.radio.UserPlane;

/// A phone: switched on, it registers, keeps its PDU sessions up, answers paging, and comes back by
/// itself when a cell, a base station or the core is lost (TS 24.501). It has no thread of its own.
/// Owned by the agenda of its air: all methods are to be called from within it.
public final class Phone {
  private static final System.Logger LOG = System.getLogger(Phone.class.getName());

  private final PhoneListener listener;
  private final Events events = new Events();
  private final Equipment equipment;
  private final Sessions sessions;
  private final SessionManagement sessionManagement;
  private final Rejections rejections;
  private final Identities identities;
  private final Authentication authentication;
  private final Registration registration;
  private final ServiceRequests serviceRequests;
  private final Deregistration deregistration;
  private final ConfigurationUpdates configurationUpdates;
  private final NasDownlink downlink;
  private final CellListener cellListener = this::onCellsChanged;
  private final PagingListener pagingListener = this::onPaged;
  private @Nullable FiveGSTmsi campedAs;
  private boolean wantsService;

  public Phone(PhoneConfig config, Air air, PhoneListener listener, CallFlowObserver observer) {
    this.listener = listener;
    equipment = new Equipment(config, air, events, observer);
    sessions = new Sessions(equipment, events);
    sessionManagement = new SessionManagement(equipment, sessions, events);
    rejections = new Rejections(equipment, this::attend);
    identities = new Identities(equipment);
    authentication = new Authentication(equipment, this::onFalseNetwork);
    registration = new Registration(equipment, identities, sessions, rejections, events);
    serviceRequests = new ServiceRequests(equipment, sessions, rejections, events);
    deregistration = new Deregistration(equipment, identities, rejections, events);
    configurationUpdates = new ConfigurationUpdates(equipment, identities, registration);
    downlink =
        new NasDownlink(
            equipment,
            new NasDownlink.Procedures(
                identities,
                authentication,
                new SecurityModeControl(equipment, authentication),
                registration,
                serviceRequests,
                deregistration,
                configurationUpdates,
                sessionManagement));
  }

  public Supi supi() {
    return equipment.config.sim().supi();
  }

  public PhoneConfig config() {
    return equipment.config;
  }

  public GmmState state() {
    return equipment.memory.state;
  }

  /// True in 5GMM-CONNECTED mode.
  public boolean isConnected() {
    return equipment.signalling.isOpen();
  }

  public @Nullable FiveGGuti guti() {
    return equipment.memory.guti;
  }

  /// Name of the network as it has told the phone, or null.
  public @Nullable String networkName() {
    return configurationUpdates.networkName();
  }

  public @Nullable SessionView session(PduSessionId id) {
    return sessions.view(id);
  }

  public List<PduSessionId> activeSessions() {
    return sessions.active();
  }

  /// Switches the phone on; it registers as soon as it finds a cell.
  public void switchOn() {
    if (equipment.memory.state == GmmState.NULL) {
      equipment.memory.state = GmmState.DEREGISTERED;
      equipment.air.listen(cellListener);
    }
    wantsService = true;
    attend();
  }

  /// Switches the phone off: it deregisters without waiting for an answer (TS 24.501 5.5.2.2.1).
  public void switchOff() {
    boolean tells =
        equipment.memory.state == GmmState.REGISTERED
            || equipment.memory.state == GmmState.SERVICE_REQUEST_INITIATED;
    wantsService = false;
    equipment.timers.stopAll();
    if (tells && equipment.selectCell()) {
      deregistration.start(true);
    } else {
      equipment.signalling.drop();
    }
    sessions.onDeregistered();
    sessions.onSwitchedOff();
    equipment.memory.onSwitchedOff();
    registration.onSwitchedOff();
    rejections.onSwitchedOff();
    equipment.air.unlisten(cellListener);
    leaveCamp();
  }

  /// Deregisters and stays on (TS 24.501 5.5.2.2); [#switchOn] registers again, with the identity
  /// and the keys it has.
  public void deregister() {
    wantsService = false;
    if (equipment.memory.state == GmmState.REGISTERED && equipment.selectCell()) {
      leaveCamp();
      deregistration.start(false);
    }
  }

  /// Registers anew without deregistering, as after a change of its settings (TS 24.501 5.5.1.3.2).
  public void updateRegistration() {
    registration.need(Registration.Kind.MOBILITY);
    attend();
  }

  /// Establishes a session, now and whenever it is lost.
  public void establish(SessionRequest request) {
    var _ = sessions.want(request);
    attend();
  }

  /// Releases a session for good (TS 24.501 6.4.3).
  public void release(PduSessionId id) {
    Session session = sessions.by(id);
    if (session != null && equipment.memory.state == GmmState.REGISTERED && isConnected()) {
      sessionManagement.release(session);
    }
  }

  /// A tunnel with threads of its own takes the packets of the session from now on, past the
  /// agenda, until the session is released; packets that come while the base station has no such
  /// way still go to the listener. Null if there is no such session.
  ///
  /// @param exits makes the way out of downlink packets, for each base station that carries them
  public @Nullable SessionGate join(PduSessionId id, Function<UserPlane, Downlink> exits) {
    return sessions.join(id, exits);
  }

  /// Sends a packet of the session. An idle phone asks for a connection first. False if there is no
  /// such session.
  public boolean send(PduSessionId session, Octets packet) {
    return sessions.send(session, packet);
  }

  /// Breaks the radio connection, as under a bridge.
  public void loseRadio() {
    if (isConnected()) {
      equipment.signalling.drop();
      events.onReleased(ReleaseCause.FAILURE);
    }
  }

  /// Looks at what is to be done and can be done. Called after everything that may have changed it.
  private void attend() {
    switch (equipment.memory.state) {
      case DEREGISTERED -> attendDeregistered();
      case REGISTERED -> attendRegistered();
      case NULL, REGISTERED_INITIATED, DEREGISTERED_INITIATED, SERVICE_REQUEST_INITIATED -> {
        // what runs comes to its end first
      }
    }
  }

  private void attendDeregistered() {
    if (wantsService
        && !equipment.memory.isBarred
        && !registration.isWaiting()
        && equipment.selectCell()) {
      leaveCamp();
      registration.start(Registration.Kind.INITIAL);
    }
  }

  private void attendRegistered() {
    Cell before = equipment.cell();
    if (!isConnected() && !equipment.selectCell()) {
      return;
    }
    Tai tai = equipment.tai();
    if (tai != null && !equipment.memory.registrationArea.contains(tai)) {
      registration.need(Registration.Kind.MOBILITY);
    }
    Registration.Kind needed = registration.needed();
    if (needed != null) {
      if (!registration.isWaiting()) {
        leaveCamp();
        registration.start(needed);
      }
    } else if (serviceRequests.isNeeded()) {
      if (!serviceRequests.isWaiting()) {
        leaveCamp();
        serviceRequests.start();
      }
    } else if (isConnected()) {
      sessionManagement.attend();
    } else if (campedAs == null || !java.util.Objects.equals(before, equipment.cell())) {
      camp();
    }
  }

  private void camp() {
    Cell cell = equipment.cell();
    FiveGGuti guti = equipment.memory.guti;
    leaveCamp();
    if (cell != null && guti != null) {
      FiveGSTmsi identity = FiveGSTmsi.of(guti);
      campedAs = identity;
      equipment.air.camp(cell, identity, pagingListener);
    }
  }

  private void leaveCamp() {
    if (campedAs != null) {
      equipment.air.leave(campedAs, pagingListener);
      campedAs = null;
    }
  }

  private void onCellsChanged() {
    if (!isConnected()) {
      attend();
    }
  }

  /// 5.6.2.2.
  private void onPaged() {
    serviceRequests.onPaged();
    attend();
  }

  /// 5.4.1.3.7 g), h): the connection is left, the cell treated as barred until T3511 has passed.
  private void onFalseNetwork() {
    LOG.log(Level.WARNING, "network.false {0}", equipment.name());
    equipment.signalling.drop();
    events.onReleased(ReleaseCause.FAILURE);
  }

  /// What the parts of the phone tell it.
  private final class Events
      implements Signalling.SignallingUser,
          Sessions.SessionUser,
          Registration.Outcome,
          ServiceRequests.Outcome,
          Deregistration.Outcome {
    @Override
    public void attend() {
      Phone.this.attend();
    }

    @Override
    public void onNas(Octets nas) {
      downlink.onNas(nas);
    }

    @Override
    public void onBearer(RadioBearer bearer) {
      sessions.onBearer(bearer);
    }

    @Override
    public void onBearerReleased(PduSessionId session) {
      sessions.onBearerReleased(session);
    }

    @Override
    public void onPacket(RadioPacket packet) {
      if (!sessions.onPacket(packet)) {
        listener.onPacket(Phone.this, packet.session(), packet.content());
      }
    }

    @Override
    public void onRejected(int waitSeconds) {
      equipment.onConnectionReleased();
      switch (equipment.memory.state) {
        case REGISTERED_INITIATED -> registration.onAccessRefused();
        case SERVICE_REQUEST_INITIATED -> serviceRequests.onConnectionLost();
        case DEREGISTERED_INITIATED -> deregistration.onConnectionLost();
        case NULL, DEREGISTERED, REGISTERED -> {
          // nothing was under way
        }
      }
      equipment.timers.start(NasTimer.T3540, waitSeconds * 1000L, Phone.this::attend);
    }

    @Override
    public void onReleased(ReleaseCause cause) {
      equipment.onConnectionReleased();
      equipment.timers.stop(NasTimer.T3540);
      authentication.onConcluded();
      sessions.onConnectionReleased();
      switch (equipment.memory.state) {
        case REGISTERED_INITIATED -> registration.onConnectionLost();
        case SERVICE_REQUEST_INITIATED -> serviceRequests.onConnectionLost();
        case DEREGISTERED_INITIATED -> deregistration.onConnectionLost();
        case REGISTERED -> {
          if (cause == ReleaseCause.FAILURE) {
            registration.need(Registration.Kind.MOBILITY); // 5.5.1.3.2 f)
          }
        }
        case NULL, DEREGISTERED -> {
          // nothing was under way
        }
      }
      configurationUpdates.onIdle();
      registration.onIdle();
      if (deregistration.takeReregistration()) {
        wantsService = true;
      }
      listener.onIdle(Phone.this);
      Phone.this.attend();
    }

    /// 5.3.1.3: the network releases the connection; T3540 does it when the network does not.
    @Override
    public void onToBeReleased() {
      if (isConnected()) {
        equipment.timers.start(
            NasTimer.T3540,
            () -> {
              equipment.signalling.drop();
              onReleased(ReleaseCause.NORMAL);
            });
      }
    }

    @Override
    public void onRegistered(long tookNanos) {
      LOG.log(Level.DEBUG, "registered {0} took={1}us", equipment.name(), tookNanos / 1000);
      authentication.onConcluded();
      listener.onRegistered(Phone.this, tookNanos);
      Phone.this.attend();
    }

    @Override
    public void onRegistrationFailed(String cause) {
      LOG.log(Level.INFO, "registration.failed {0} cause={1}", equipment.name(), cause);
      listener.onRegistrationFailed(Phone.this, cause);
    }

    @Override
    public void onServiceAccepted() {
      Phone.this.attend();
    }

    @Override
    public void onServiceFailed(String cause) {
      LOG.log(Level.INFO, "service.failed {0} cause={1}", equipment.name(), cause);
      listener.onRegistrationFailed(Phone.this, "service request: " + cause);
    }

    @Override
    public void onDeregistered(String cause) {
      sessions.onDeregistered();
      leaveCamp();
      listener.onDeregistered(Phone.this, cause);
    }

    @Override
    public void onSessionEstablished(SessionView session, long tookNanos) {
      listener.onSessionEstablished(Phone.this, session, tookNanos);
    }

    @Override
    public void onSessionFailed(PduSessionId session, String cause) {
      LOG.log(Level.INFO, "session.failed {0} id={1} cause={2}", equipment.name(), session, cause);
      listener.onSessionFailed(Phone.this, session, cause);
    }

    @Override
    public void onSessionChanged(SessionView session) {
      listener.onSessionChanged(Phone.this, session);
    }

    @Override
    public void onSessionReleased(PduSessionId session, String cause) {
      listener.onSessionReleased(Phone.this, session, cause);
    }
  }

  @Override
  public String toString() {
    return equipment.name() + " " + equipment.memory.state;
  }
}
