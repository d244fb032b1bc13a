package soliton.smf.n4;

import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import soliton.nf.EventLog;
import soliton.nf.Promise;
import soliton.nf.Scheduler;
import soliton.nf.Timer;
import soliton.pfcp.Responses;
import soliton.pfcp.ie.NodeId;
import soliton.pfcp.ie.TimeStamp;
import soliton.pfcp.ie.UpFunctionFeatures;
import soliton.pfcp.message.AssociationSetupRequest;
import soliton.pfcp.message.AssociationSetupResponse;
import soliton.pfcp.message.HeartbeatRequest;
import soliton.pfcp.message.HeartbeatResponse;
import soliton.pfcp.message.PfcpMessage;

/// Keeps the association with the UPF: sets it up, beats, and notices when the UPF started again
/// (TS 29.244 6.2.2, 6.2.6; TS 23.527 4.3). One task does so; other threads may ask and tell.
final class Association {
  /// Between heartbeats; with T1 and N1 a dead UPF is noticed within 15 s.
  static final Timer HEARTBEAT =
      new Timer(
          "heartbeat", Duration.ofSeconds(10), 0, "TS 29.244 6.2.2.2", "time for a heartbeat");

  /// Also bounds what a UPF can provoke by changing its recovery time stamp at will (P-19).
  static final Timer AGAIN =
      new Timer("association", Duration.ofMillis(500), 0, "own", "try to associate again");

  private final NodeId self;
  private final TimeStamp started;
  private final Scheduler scheduler;
  private final N4Requests requests;
  private final EventLog log;
  private final Runnable onSessionsLost;
  private final Runnable onBeat;
  private final AtomicBoolean associated = new AtomicBoolean();

  /// The UPF does not answer, or not in an understandable way. A new association would end all its
  /// sessions (6.2.6.2.2), so first it is asked until it answers.
  private final AtomicBoolean silent = new AtomicBoolean();
  private final AtomicBoolean closed = new AtomicBoolean();

  /// What the UPF says it can do; absent until it has said so.
  private final AtomicReference<@Nullable UpFunctionFeatures> features = new AtomicReference<>();

  /// The recovery time stamp of the UPF whose sessions we know; kept when it falls silent.
  private final AtomicReference<@Nullable TimeStamp> known = new AtomicReference<>();

  /// Completed to end the rest of the task that keeps the association.
  private final AtomicReference<@Nullable Promise<Boolean>> doubt = new AtomicReference<>();

  /// @param onSessionsLost told when the UPF has started again and knows no session
  /// @param onBeat told when the UPF has answered a heartbeat; may block
  Association(
      NodeId self,
      TimeStamp started,
      Scheduler scheduler,
      N4Requests requests,
      EventLog log,
      Runnable onSessionsLost,
      Runnable onBeat) {
    this.self = self;
    this.started = started;
    this.scheduler = scheduler;
    this.requests = requests;
    this.log = log;
    this.onSessionsLost = onSessionsLost;
    this.onBeat = onBeat;
  }

  /// Associates with the UPF and keeps the association; returns at once.
  void start() {
    scheduler.start(this::keep);
  }

  boolean isUp() {
    return associated.get();
  }

  void close() {
    closed.set(true);
    doubt();
  }

  /// The association is to be set up anew: the UPF released it, or seems to have started again.
  void doubt() {
    associated.set(false);
    silent.set(false);
    Promise<Boolean> resting = doubt.get();
    if (resting != null) {
      resting.complete(true);
    }
  }

  /// A recovery time stamp in a request of the UPF. Another one than before, younger or older,
  /// means that it started again; the truth comes with the association that follows.
  void onTimeStamp(TimeStamp upf) {
    TimeStamp before = known.get();
    if (before != null && !before.equals(upf) && associated.get()) {
      log.peerFault("n4.upf.restarted");
      doubt();
    }
  }

  /// The UPF asked for the association (6.2.6.3): it has no sessions if it started again.
  void onSetupByPeer(TimeStamp upf, @Nullable UpFunctionFeatures said) {
    features.set(said);
    learn(upf);
  }

  /// What the UPF can do, as it said when it was associated; or changed since (6.2.7).
  @Nullable UpFunctionFeatures features() {
    return features.get();
  }

  void onFeatures(@Nullable UpFunctionFeatures said) {
    if (said != null) {
      features.set(said);
    }
  }

  private void keep() {
    while (!closed.get()) {
      if (associated.get() || silent.get()) {
        beat();
      } else {
        associate();
      }
      rest();
    }
  }

  /// Until the next heartbeat, or shortly if there is no association or it is doubted meanwhile.
  private void rest() {
    Promise<Boolean> doubted = new Promise<>(scheduler);
    doubt.set(doubted);
    boolean up = associated.get() && doubted.awaitOrNull(HEARTBEAT) == null;
    if (!up) {
      new Promise<Boolean>(scheduler).awaitOrNull(AGAIN);
    }
  }

  /// PFCP association setup by the CP function (6.2.6.2).
  private void associate() {
    try {
      PfcpMessage.Response response =
          requests.ask(
              AssociationSetupRequest.builder().nodeId(self).recoveryTimeStamp(started).build());
      if (response instanceof AssociationSetupResponse setup && setup.cause().isAccepted()) {
        TimeStamp upf = setup.recoveryTimeStamp();
        log.info("n4.associated", "upf", setup.nodeId());
        features.set(setup.upFunctionFeatures());
        learn(Objects.requireNonNullElse(upf, started));
      } else {
        log.peerFault(
            "n4.association.refused", "cause", String.valueOf(Responses.causeOf(response)));
      }
    } catch (UserPlaneRefusal silence) {
      log.peerFault("n4.association.silent", "reason", String.valueOf(silence.getMessage()));
    }
  }

  /// Heartbeat (6.2.2): silence, or another recovery time stamp, ends the association.
  private void beat() {
    try {
      PfcpMessage.Response response =
          requests.ask(HeartbeatRequest.builder().recoveryTimeStamp(started).build());
      if (response instanceof HeartbeatResponse heartbeat) {
        onAlive(heartbeat.recoveryTimeStamp());
        if (associated.get()) {
          onBeat.run();
        }
      }
    } catch (UserPlaneRefusal silence) {
      log.peerFault("n4.upf.silent", "reason", String.valueOf(silence.getMessage()));
      if (associated.getAndSet(false)) {
        silent.set(true);
      }
    }
  }

  /// A UPF that started since it was known last has no sessions (TS 23.527 4.3.2).
  /// The UPF was silent and lives: with its sessions, unless it started again meanwhile.
  private void onAlive(@Nullable TimeStamp upf) {
    if (upf == null) {
      return;
    }
    if (silent.getAndSet(false)) {
      associated.set(upf.equals(known.get()));
    }
    onTimeStamp(upf);
  }

  /// Setting an association up ends the sessions of the one before, whatever the time stamps say
  /// (6.2.6.2.2).
  private void learn(TimeStamp upf) {
    TimeStamp before = known.getAndSet(upf);
    silent.set(false);
    associated.set(true);
    if (before != null) {
      onSessionsLost.run();
    }
  }
}
