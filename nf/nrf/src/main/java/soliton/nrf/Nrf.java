package soliton.nrf;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import soliton.base.Snssai;
import soliton.nf.EventLog;
import soliton.nf.Scheduler;
import soliton.sbi.NfInstanceId;
import soliton.sbi.NfType;
import soliton.sbi.SbiProblem;
import soliton.sbi.nnrf.NfProfile;
import soliton.sbi.nnrf.NfProfile.Status;
import soliton.sbi.nnrf.NnrfNfDiscovery;
import soliton.sbi.nnrf.NnrfNfManagement;

/// Network repository function: who is there, and who may use whom (TS 29.510). A function of this
/// process lives as long as it; one of another process is suspended when three of its heartbeats
/// are missing, and comes back with the next. Safe for several threads.
public final class Nrf {
  /// The address of a function in this process.
  public static final String DIRECT = "direct";

  private static final int MISSED_HEARTBEATS = 3;
  private static final int MOST_VALUE = 65_535;

  private final NrfConfig config;
  private final Scheduler scheduler;
  private final EventLog log;
  private final Map<NfInstanceId, Registration> registrations = new ConcurrentHashMap<>();
  private final Map<String, Subscription> subscriptions = new ConcurrentHashMap<>();
  private final AtomicLong lastSubscription = new AtomicLong();
  private final AtomicBoolean watching = new AtomicBoolean();

  public Nrf(NrfConfig config, Scheduler scheduler, EventLog log) {
    this.config = config;
    this.scheduler = scheduler;
    this.log = log;
  }

  public NnrfNfManagement management() {
    return new Management();
  }

  public NnrfNfDiscovery discovery() {
    return new Discovery();
  }

  private record Registration(NfProfile profile, long seenNanos) {
    boolean isRemote() {
      return !profile.address().equals(DIRECT);
    }

    Registration withStatus(Status status, long nanos) {
      return new Registration(
          new NfProfile(
              profile.id(),
              profile.type(),
              status,
              profile.address(),
              profile.plmns(),
              profile.snssais(),
              profile.services(),
              profile.allowedNfTypes(),
              profile.priority(),
              profile.capacity()),
          nanos);
    }
  }

  private record Subscription(@Nullable NfType type, NnrfNfManagement.StatusListener listener) {}

  private final class Management implements NnrfNfManagement {
    @Override
    public Duration register(NfProfile profile) {
      requireValid(profile);
      Registration registration = new Registration(profile, scheduler.clock().nanos());
      Registration former = registrations.get(profile.id());
      if (former == null && registrations.size() >= config.mostProfiles()) {
        throw SbiProblem.of(503, "NF_CONGESTION", "too many functions are registered");
      }
      registrations.put(profile.id(), registration);
      tell(former == null ? Event.NF_REGISTERED : Event.NF_PROFILE_CHANGED, profile);
      if (registration.isRemote()) {
        watch();
      }
      return config.heartbeat();
    }

    @Override
    public void heartbeat(NfInstanceId id) {
      Registration[] before = {null};
      Registration after =
          registrations.computeIfPresent(
              id,
              (key, registration) -> {
                before[0] = registration;
                Status status = registration.profile().status();
                return registration.withStatus(
                    status == Status.SUSPENDED ? Status.REGISTERED : status,
                    scheduler.clock().nanos());
              });
      if (after == null) {
        throw SbiProblem.of(404, "CONTEXT_NOT_FOUND");
      }
      if (Objects.requireNonNull(before[0]).profile().status() == Status.SUSPENDED) {
        log.info("nf.resumed", "type", after.profile().type(), "id", id);
        tell(Event.NF_PROFILE_CHANGED, after.profile());
      }
    }

    @Override
    public void deregister(NfInstanceId id) {
      Registration removed = registrations.remove(id);
      if (removed == null) {
        throw SbiProblem.of(404, "CONTEXT_NOT_FOUND");
      }
      tell(Event.NF_DEREGISTERED, removed.profile());
    }

    @Override
    public String subscribe(@Nullable NfType type, StatusListener listener) {
      if (subscriptions.size() >= config.mostSubscriptions()) {
        throw SbiProblem.of(503, "NF_CONGESTION", "too many subscriptions");
      }
      String subscription = Long.toString(lastSubscription.incrementAndGet());
      subscriptions.put(subscription, new Subscription(type, listener));
      return subscription;
    }

    @Override
    public void unsubscribe(String subscriptionId) {
      subscriptions.remove(subscriptionId);
    }
  }

  private static void requireValid(NfProfile profile) {
    boolean valid =
        profile.status() != Status.SUSPENDED // the NRF's own to give, TS 29.510 6.1.6.3.7
            && !profile.address().isBlank()
            && profile.priority() >= 0
            && profile.priority() <= MOST_VALUE
            && profile.capacity() >= 0
            && profile.capacity() <= MOST_VALUE;
    if (!valid) {
      throw SbiProblem.of(
          400, "INVALID_NF_PROFILE", "status, address, priority or capacity of " + profile.id());
    }
  }

  private void tell(NnrfNfManagement.Event event, NfProfile profile) {
    for (Subscription subscription : subscriptions.values()) {
      if (subscription.type() == null || subscription.type() == profile.type()) {
        subscription.listener().onStatus(event, profile);
      }
    }
  }

  /// Looks once a heartbeat for functions that fell silent, as long as there are any to watch
  /// (TS 29.510 5.2.2.3.2).
  private void watch() {
    if (watching.compareAndSet(false, true)) {
      scheduler.after(config.heartbeat().toNanos(), this::suspendSilent);
    }
  }

  private void suspendSilent() {
    watching.set(false);
    long now = scheduler.clock().nanos();
    long patience = config.heartbeat().multipliedBy(MISSED_HEARTBEATS).toNanos();
    boolean anyRemote = false;
    for (Registration registration : List.copyOf(registrations.values())) {
      if (registration.isRemote()) {
        anyRemote = true;
        if (now - registration.seenNanos() > patience
            && registration.profile().status() == Status.REGISTERED) {
          suspend(registration);
        }
      }
    }
    if (anyRemote) {
      watch();
    }
  }

  private void suspend(Registration registration) {
    Registration suspended = registration.withStatus(Status.SUSPENDED, registration.seenNanos());
    if (registrations.replace(registration.profile().id(), registration, suspended)) {
      NfProfile profile = suspended.profile();
      log.info("nf.suspended", "type", profile.type(), "id", profile.id());
      tell(NnrfNfManagement.Event.NF_PROFILE_CHANGED, profile);
    }
  }

  private final class Discovery implements NnrfNfDiscovery {
    private static final Comparator<NfProfile> BEST_FIRST =
        Comparator.comparingInt(NfProfile::priority)
            .thenComparing(Comparator.comparingInt(NfProfile::capacity).reversed())
            .thenComparing(profile -> profile.id().uuid());

    @Override
    public List<NfProfile> discover(NfType target, NfType requester, @Nullable Snssai snssai) {
      return registrations.values().stream()
          .map(Registration::profile)
          .filter(profile -> profile.type() == target && profile.status() == Status.REGISTERED)
          .filter(profile -> isEmptyOrContains(profile.allowedNfTypes(), requester))
          .filter(profile -> snssai == null || isEmptyOrContains(profile.snssais(), snssai))
          .sorted(BEST_FIRST)
          .toList();
    }

    private static <T> boolean isEmptyOrContains(List<T> allowed, T wanted) {
      return allowed.isEmpty() || allowed.contains(wanted);
    }
  }
}
