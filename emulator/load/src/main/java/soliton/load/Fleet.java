package soliton.load;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import soliton.base.Octets;
import soliton.base.PduSessionId;
import soliton.radio.Agenda;
import soliton.radio.Air;
import soliton.radio.CallFlowObserver;
import soliton.ue.Phone;
import soliton.ue.PhoneConfig;
import soliton.ue.PhoneListener;
import soliton.ue.SessionView;

/// Many phones that are switched on at a steady rate or as fast as they come in, and what is
/// measured of them. Owned by the agenda of its air; [#start] may be called by any thread.
public final class Fleet {
  private static final long TICK_MILLIS = 10;
  private static final long PROGRESS_MILLIS = 1000;
  private static final int MOST_CAUSES = 64;

  private final Agenda agenda;
  private final Air air;
  private final FleetPlan plan;
  private final IntFunction<PhoneConfig> configs;
  private final FleetListener listener;
  private final CallFlowObserver observer;
  private final List<Phone> phones = new ArrayList<>();
  private final Map<String, Integer> failures = new HashMap<>();
  private final DurationHistogram registration = new DurationHistogram();
  private final DurationHistogram session = new DurationHistogram();
  private final DurationHistogram whole = new DurationHistogram();
  private PhoneListener passengers = PhoneListener.NONE;
  private int registered;
  private int complete;
  private int failed;
  private long startNanos;
  private long lastCompleteNanos;
  private boolean isDone;

  /// @param configs the phone with the number 0, 1, 2 ...: see [Subscribers]
  public Fleet(
      Air air,
      FleetPlan plan,
      IntFunction<PhoneConfig> configs,
      FleetListener listener,
      CallFlowObserver observer) {
    this.agenda = air.agenda();
    this.air = air;
    this.plan = plan;
    this.configs = configs;
    this.listener = listener;
    this.observer = observer;
  }

  /// Somebody else who wants to hear of every phone, for example to give them traffic.
  public Fleet with(PhoneListener more) {
    passengers = more;
    return this;
  }

  public void start() {
    agenda.execute(
        () -> {
          startNanos = agenda.clock().nanos();
          tick();
          progress();
        });
  }

  /// The phones started so far; to be read from within the agenda.
  public List<Phone> phones() {
    return List.copyOf(phones);
  }

  public FleetProgress now() {
    return new FleetProgress(plan.phones(), phones.size(), registered, complete, failed);
  }

  public FleetReport report() {
    return new FleetReport(
        phones.size(),
        registered,
        complete,
        failures,
        registration,
        session,
        whole,
        Duration.ofNanos(Math.max(0, lastCompleteNanos - startNanos)));
  }

  /// Deregisters all phones and switches them off.
  public void deregisterAll() {
    agenda.execute(() -> phones.forEach(Phone::deregister));
  }

  private void tick() {
    startWhatIsDue();
    if (phones.size() < plan.phones()) {
      agenda.after(TICK_MILLIS, this::tick);
    }
  }

  private void startWhatIsDue() {
    double seconds = (agenda.clock().nanos() - startNanos) / 1e9;
    long due = plan.perSecond() == 0 ? plan.phones() : 1 + (long) (seconds * plan.perSecond());
    while (phones.size() < Math.min(due, plan.phones())
        && phones.size() - complete - failed < plan.window()) {
      startOne();
    }
  }

  private void startOne() {
    PhoneConfig config = configs.apply(phones.size());
    Watch watch = new Watch(config.sessions().size());
    Phone phone = new Phone(config, air, watch, observer);
    phones.add(phone);
    watch.patience = agenda.after(plan.patience().toMillis(), watch::onImpatience);
    phone.switchOn();
  }

  private void progress() {
    if (!isDone) {
      listener.onProgress(now());
      agenda.after(PROGRESS_MILLIS, this::progress);
    }
  }

  private void onSettled() {
    startWhatIsDue();
    if (!isDone && complete + failed == plan.phones()) {
      isDone = true;
      listener.onProgress(now());
      listener.onDone(report());
      if (plan.deregisters()) {
        deregisterAll();
      }
    }
  }

  private void count(String cause) {
    if (failures.size() < MOST_CAUSES || failures.containsKey(cause)) {
      failures.merge(cause, 1, Integer::sum);
    }
  }

  /// Looks at one phone until it is in.
  private final class Watch implements PhoneListener {
    private final long bornNanos = agenda.clock().nanos();
    private final int sessionsWanted;
    private int sessionsUp;
    private boolean isRegistered;
    private boolean isSettled;
    private Agenda.Timer patience = () -> {};

    Watch(int sessionsWanted) {
      this.sessionsWanted = sessionsWanted;
    }

    @Override
    public void onRegistered(Phone phone, long tookNanos) {
      if (!isRegistered) {
        isRegistered = true;
        registered++;
        registration.add(agenda.clock().nanos() - bornNanos);
      }
      settleIfComplete();
      passengers.onRegistered(phone, tookNanos);
    }

    @Override
    public void onRegistrationFailed(Phone phone, String cause) {
      count(cause);
      passengers.onRegistrationFailed(phone, cause);
    }

    @Override
    public void onSessionEstablished(Phone phone, SessionView view, long tookNanos) {
      session.add(tookNanos);
      sessionsUp++;
      settleIfComplete();
      passengers.onSessionEstablished(phone, view, tookNanos);
    }

    @Override
    public void onSessionChanged(Phone phone, SessionView view) {
      passengers.onSessionChanged(phone, view);
    }

    @Override
    public void onSessionFailed(Phone phone, PduSessionId id, String cause) {
      count(cause);
      passengers.onSessionFailed(phone, id, cause);
    }

    @Override
    public void onSessionReleased(Phone phone, PduSessionId id, String cause) {
      passengers.onSessionReleased(phone, id, cause);
    }

    @Override
    public void onDeregistered(Phone phone, String cause) {
      passengers.onDeregistered(phone, cause);
    }

    @Override
    public void onIdle(Phone phone) {
      passengers.onIdle(phone);
    }

    @Override
    public void onPacket(Phone phone, PduSessionId id, Octets packet) {
      passengers.onPacket(phone, id, packet);
    }

    private void settleIfComplete() {
      if (!isSettled && isRegistered && sessionsUp >= sessionsWanted) {
        isSettled = true;
        patience.cancel();
        complete++;
        lastCompleteNanos = agenda.clock().nanos();
        whole.add(lastCompleteNanos - bornNanos);
        onSettled();
      }
    }

    void onImpatience() {
      if (!isSettled) {
        isSettled = true;
        failed++;
        count("not complete within " + plan.patience().toSeconds() + " s");
        onSettled();
      }
    }
  }
}
