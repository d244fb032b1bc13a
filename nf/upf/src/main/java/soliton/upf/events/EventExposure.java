package soliton.upf.events;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import soliton.base.Clock;
import soliton.nf.EventLog;
import soliton.nf.Scheduler;
import soliton.sbi.SbiProblem;
import soliton.sbi.nupf.NupfEventExposure;
import soliton.upf.Turns;
import soliton.upf.reading.Counted;
import soliton.upf.session.Sessions;
import soliton.upf.session.UpfSession;

/// Nupf_EventExposure (TS 29.564 5.2): measures usage of sessions for those who subscribed. The
/// numbers are those of the lines that kernel and slow path count in. Its state is owned by the
/// control side; any other thread may call it.
public final class EventExposure implements NupfEventExposure {
  private static final int MOST_SUBSCRIPTIONS = 100;

  /// Sessions that are looked at in one turn, and told of in one notification.
  private static final int AT_ONCE = 500;

  /// Notifications that wait for their listeners; more are dropped and counted.
  private static final int MOST_WAITING = 10_000;

  private static final long SECOND_NANOS = 1_000_000_000;

  private record Waiting(NotificationListener listener, NotificationData notification) {}

  private final Sessions sessions;
  private final Scheduler scheduler;
  private final RandomGenerator random;
  private final Turns turns;
  private final EventLog log;
  private final Questions questions;
  private final Map<String, Subscription> subscriptions = new HashMap<>();
  private final Queue<Waiting> waiting = new LinkedBlockingQueue<>(MOST_WAITING);

  /// Listeners are called one after the other, and not in the control side's turn.
  private final Turns telling;

  public EventExposure(
      Sessions sessions, Scheduler scheduler, RandomGenerator random, Turns turns, EventLog log) {
    this.sessions = sessions;
    this.scheduler = scheduler;
    this.random = random;
    this.turns = turns;
    this.log = log;
    this.questions = new Questions(turns);
    this.telling = new Turns(log);
    sessions.onEnd(this::onEnd);
  }

  // ---- operations

  @Override
  public CreatedEventSubscription createSubscription(
      UpfEventSubscription wish, NotificationListener listener) {
    SubscriptionRules.check(wish, scheduler.clock().now());
    return questions.ask(() -> create(wish, listener));
  }

  private CreatedEventSubscription create(
      UpfEventSubscription wish, NotificationListener listener) {
    if (subscriptions.size() >= MOST_SUBSCRIPTIONS) {
      throw SbiProblem.of(429, "NF_CONGESTION", "no room for another subscription");
    }
    String id = Long.toHexString(random.nextLong());
    Instant now = scheduler.clock().now();
    Subscription made = new Subscription(id, wish, listener, random.nextLong(), mark(now));
    List<UpfSession> about = sessions.all().stream().filter(made::isAbout).toList();
    if (made.isByAddress() && about.isEmpty()) {
      throw SbiProblem.of(404, "USER_NOT_FOUND", "no session has this address");
    }
    List<NotificationItem> immediate = new ArrayList<>();
    for (UpfSession each : about) {
      if (made.isSampled(each)) {
        immediate.addAll(made.immediate(each, now));
        made.begin(each, scheduler.clock().nanos(), now);
      }
    }
    if (!immediate.isEmpty()) {
      made.countImmediate();
    }
    if (!made.isOver()) {
      subscriptions.put(id, made);
      expire(made);
      stepLater(made);
    }
    log.debug("events.subscribed", "subscription", id, "nf", wish.nfId());
    return new CreatedEventSubscription(wish, id, immediate);
  }

  @Override
  public UpfEventSubscription modifySubscription(String subscriptionId, UpfEventMode mode) {
    SubscriptionRules.check(mode, scheduler.clock().now());
    return questions.ask(
        () -> {
          Subscription known = demand(subscriptionId);
          known.change(mode);
          expire(known);
          stepLater(known);
          return known.wish();
        });
  }

  @Override
  public void deleteSubscription(String subscriptionId) {
    questions.ask(() -> end(demand(subscriptionId)));
  }

  private Subscription demand(String id) {
    Subscription known = subscriptions.get(id);
    if (known == null) {
      throw SbiProblem.of(404, "SUBSCRIPTION_NOT_FOUND");
    }
    return known;
  }

  private Subscription end(Subscription subscription) {
    subscription.stop();
    subscriptions.remove(subscription.id());
    return subscription;
  }

  private void expire(Subscription subscription) {
    Instant at = subscription.wish().eventReportingMode().expiry();
    subscription.setExpiry(
        at == null
            ? null
            : scheduler.after(
                Math.max(0, Duration.between(scheduler.clock().now(), at).toNanos()),
                () -> turns.execute(() -> end(subscription))));
  }

  private Track.Mark mark(Instant now) {
    return new Track.Mark(Counted.NOTHING, scheduler.clock().nanos(), now);
  }

  // ---- time

  private void stepLater(Subscription subscription) {
    subscription.setTimer(
        scheduler.after(
            subscription.stepSeconds() * SECOND_NANOS,
            () -> turns.execute(() -> step(subscription))));
  }

  private void step(Subscription subscription) {
    if (subscriptions.get(subscription.id()) != subscription) {
      return;
    }
    stepLater(subscription);
    if (subscription.isBusy()) {
      return; // A million sessions take longer than a step.
    }
    boolean due = subscription.isDue();
    subscription.setBusy(true);
    look(new Look(subscription, due, sessions.all(), scheduler.clock()));
  }

  /// A look at all sessions that a subscription is about, some in each turn.
  private static final class Look {
    final Subscription subscription;
    final boolean reports;
    final List<UpfSession> all;
    final long nanos;
    final Instant time;
    int next;
    int about;
    int sampled;

    Look(Subscription subscription, boolean reports, List<UpfSession> all, Clock clock) {
      this.subscription = subscription;
      this.reports = reports;
      this.all = all;
      this.nanos = clock.nanos();
      this.time = clock.now();
    }

    /// Percent; null if nobody wants samples.
    @Nullable Integer achievedRatio() {
      boolean samples = subscription.wish().eventReportingMode().sampRatio() != null;
      return samples ? Integer.valueOf(Math.max(1, 100 * sampled / Math.max(1, about))) : null;
    }
  }

  private void look(Look look) {
    Subscription subscription = look.subscription;
    if (subscriptions.get(subscription.id()) != subscription) {
      return;
    }
    List<NotificationItem> items = new ArrayList<>();
    int until = Math.min(look.next + AT_ONCE, look.all.size());
    for (; look.next < until; look.next++) {
      look(look, look.all.get(look.next), items);
    }
    notify(subscription, items, look);
    if (look.next < look.all.size()) {
      turns.execute(() -> look(look));
      return;
    }
    subscription.setBusy(false);
    subscription.setLookedAt(look.nanos, look.time);
    if (look.reports && subscription.isLastReport()) {
      end(subscription);
    }
  }

  private void look(Look look, UpfSession session, List<NotificationItem> items) {
    Subscription subscription = look.subscription;
    if (sessions.of(session.seid()) != session || !subscription.isAbout(session)) {
      return;
    }
    look.about++;
    if (!subscription.isSampled(session)) {
      return;
    }
    look.sampled++;
    long nanos = scheduler.clock().nanos();
    Instant now = scheduler.clock().now();
    if (look.reports) {
      items.addAll(subscription.report(session, nanos, now));
    } else {
      subscription.sample(session, nanos, now);
    }
  }

  /// What came since the last report is told before the session is gone.
  private void onEnd(UpfSession session) {
    for (Subscription each : List.copyOf(subscriptions.values())) {
      if (each.isAbout(session) && each.isSampled(session)) {
        long nanos = scheduler.clock().nanos();
        notify(each, each.report(session, nanos, scheduler.clock().now()), null);
        each.forget(session);
        if (each.isByAddress()) {
          end(each);
        }
      }
    }
  }

  // ---- notifications

  private void notify(
      Subscription subscription, List<NotificationItem> items, @Nullable Look look) {
    if (items.isEmpty()) {
      return;
    }
    UpfEventSubscription wish = subscription.wish();
    Integer achieved = look == null ? null : look.achievedRatio();
    boolean hasRoom =
        waiting.offer(
            new Waiting(
                subscription.listener(),
                new NotificationData(items, wish.notifyCorrelationId(), achieved)));
    if (!hasRoom) {
      log.peerFault("events.dropped", "subscription", subscription.id());
      return;
    }
    scheduler.start(() -> telling.execute(this::tellNext));
  }

  private void tellNext() {
    Waiting next = waiting.poll();
    if (next != null) {
      next.listener.onNotification(next.notification);
    }
  }

  /// Subscriptions that there are.
  public int size() {
    return questions.ask(subscriptions::size);
  }

  /// Ends all subscriptions, without a word.
  public void close() {
    questions.ask(
        () -> {
          List.copyOf(subscriptions.values()).forEach(this::end);
          return true;
        });
  }
}
