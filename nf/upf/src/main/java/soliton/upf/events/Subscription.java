package soliton.upf.events;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import soliton.base.Ipv4Address;
import soliton.base.Ipv6Address;
import soliton.base.Qfi;
import soliton.base.Supi;
import soliton.nf.Scheduler;
import soliton.sbi.nupf.NupfEventExposure.EventType;
import soliton.sbi.nupf.NupfEventExposure.Granularity;
import soliton.sbi.nupf.NupfEventExposure.MeasurementType;
import soliton.sbi.nupf.NupfEventExposure.NotificationItem;
import soliton.sbi.nupf.NupfEventExposure.NotificationListener;
import soliton.sbi.nupf.NupfEventExposure.UpfEvent;
import soliton.sbi.nupf.NupfEventExposure.UpfEventMode;
import soliton.sbi.nupf.NupfEventExposure.UpfEventSubscription;
import soliton.sbi.nupf.NupfEventExposure.UpfEventTrigger;
import soliton.sbi.nupf.NupfEventExposure.UserDataUsageMeasurements;
import soliton.transport.flow.Prefix;
import soliton.upf.events.Track.Mark;
import soliton.upf.reading.Counted;
import soliton.upf.session.Identity;
import soliton.upf.session.UpfSession;

/// A subscription and what it has seen of each session. Owned by the control side.
final class Subscription {
  private static final int WHOLE_SESSION = -1;
  private static final long PERCENT = 100;
  private static final Set<MeasurementType> ALL =
      EnumSet.of(MeasurementType.VOLUME_MEASUREMENT, MeasurementType.THROUGHPUT_MEASUREMENT);

  private final String id;
  private final NotificationListener listener;
  private final long salt;
  private final Instant begun;
  private final Map<Long, Map<Integer, Track>> tracks = new HashMap<>();
  private UpfEventSubscription wish;
  private int reports;
  private int secondsPassed;
  private boolean busy;
  private Mark lookedAt;
  private Scheduler.@Nullable Timeout timer;
  private Scheduler.@Nullable Timeout expiry;

  /// @param salt decides which UEs are sampled
  Subscription(
      String id, UpfEventSubscription wish, NotificationListener listener, long salt, Mark begun) {
    this.id = id;
    this.wish = wish;
    this.listener = listener;
    this.salt = salt;
    this.begun = begun.time();
    this.lookedAt = begun;
  }

  String id() {
    return id;
  }

  UpfEventSubscription wish() {
    return wish;
  }

  NotificationListener listener() {
    return listener;
  }

  void change(UpfEventMode mode) {
    wish = wish.with(mode);
    secondsPassed = 0;
  }

  // ---- whom it is about

  /// True if it is about the session, whether sampled or not.
  boolean isAbout(UpfSession session) {
    boolean network = wish.dnn() == null || wish.dnn().equals(session.identity().dnn());
    boolean slice = wish.snssai() == null || wish.snssai().equals(session.identity().snssai());
    return network && slice && isOfUe(session);
  }

  private boolean isOfUe(UpfSession session) {
    Supi supi = wish.supi();
    if (supi != null) {
      return supi.equals(session.identity().supi());
    }
    return !isByAddress() || hasAddress(session);
  }

  /// An address may soon be another UE's: such a subscription ends with the session.
  boolean isByAddress() {
    return wish.ueIpv4Address() != null || wish.ueIpv6Address() != null;
  }

  private boolean hasAddress(UpfSession session) {
    Ipv4Address four = wish.ueIpv4Address();
    Ipv6Address six = wish.ueIpv6Address();
    for (Prefix each : session.path().addresses()) {
      boolean matches =
          each.isIpv6()
              ? six != null && each.contains(six.prefix(), six.interfaceId())
              : four != null && each.contains((long) four.bits() << 32, 0);
      if (matches) {
        return true;
      }
    }
    return false;
  }

  /// All sessions of a UE are sampled, or none.
  boolean isSampled(UpfSession session) {
    Integer ratio = wish.eventReportingMode().sampRatio();
    if (ratio == null) {
      return true;
    }
    long imsi = session.identity().packedImsi();
    long mixed = (salt ^ (imsi == Identity.NO_IMSI ? session.seid() : imsi)) * 0x9E3779B97F4A7C15L;
    return Long.remainderUnsigned(mixed ^ mixed >>> 32, PERCENT) < ratio;
  }

  // ---- when

  /// Seconds between two looks: one where the busiest second is asked for.
  int stepSeconds() {
    boolean trends =
        wish.eventList().stream().anyMatch(e -> e.type() == EventType.USER_DATA_USAGE_TRENDS);
    return trends ? 1 : periodSeconds();
  }

  private int periodSeconds() {
    Duration period = wish.eventReportingMode().repPeriod();
    return period == null ? 1 : (int) period.toSeconds();
  }

  /// A step has passed; true if a report is due.
  boolean isDue() {
    secondsPassed += stepSeconds();
    if (secondsPassed < periodSeconds()) {
      return false;
    }
    secondsPassed = 0;
    return true;
  }

  /// A report was made; true if it was the last.
  boolean isLastReport() {
    reports++;
    return isOver();
  }

  boolean isOver() {
    UpfEventMode mode = wish.eventReportingMode();
    int most = mode.trigger() == UpfEventTrigger.ONE_TIME ? 1 : Integer.MAX_VALUE;
    Integer wished = mode.maxReports();
    return reports >= (wished == null ? most : Math.min(most, wished));
  }

  boolean isBusy() {
    return busy;
  }

  void setBusy(boolean next) {
    busy = next;
  }

  /// A look at all sessions that began then has ended.
  void setLookedAt(long nanos, Instant time) {
    lookedAt = new Mark(Counted.NOTHING, nanos, time);
  }

  void setTimer(Scheduler.Timeout next) {
    if (timer != null) {
      timer.cancel();
    }
    timer = next;
  }

  void setExpiry(Scheduler.@Nullable Timeout next) {
    if (expiry != null) {
      expiry.cancel();
    }
    expiry = next;
  }

  void stop() {
    if (timer != null) {
      timer.cancel();
    }
    setExpiry(null);
    tracks.clear();
  }

  // ---- what it has seen

  /// Measures from now on what the session carries; what it carried before is not told.
  void begin(UpfSession session, long nanos, Instant now) {
    Map<Integer, Track> own = new HashMap<>(2);
    marks(session, nanos, now).forEach((key, mark) -> own.put(key, new Track(mark)));
    tracks.put(session.seid(), own);
  }

  void sample(UpfSession session, long nanos, Instant now) {
    marks(session, nanos, now).forEach((key, mark) -> track(session, key).sample(mark));
  }

  /// What came since the last report, by event.
  List<NotificationItem> report(UpfSession session, long nanos, Instant now) {
    Map<Integer, Mark> marks = marks(session, nanos, now);
    Instant since = begun;
    for (Map.Entry<Integer, Mark> each : marks.entrySet()) {
      Track track = track(session, each.getKey());
      track.sample(each.getValue());
      since = each.getKey() == WHOLE_SESSION ? track.since() : since;
    }
    List<NotificationItem> items = new ArrayList<>();
    for (UpfEvent event : wish.eventList()) {
      List<UserDataUsageMeasurements> measured = new ArrayList<>();
      marks.forEach(
          (key, mark) -> {
            if ((key == WHOLE_SESSION) != isPerFlow(event)) {
              measured.add(measured(event, key, track(session, key), mark));
            }
          });
      if (!measured.isEmpty()) {
        items.add(Items.of(event.type(), session, now, since, measured));
      }
    }
    marks.forEach((key, mark) -> track(session, key).report(mark));
    return items;
  }

  /// What came since sessions began: for events that ask for it at once.
  List<NotificationItem> immediate(UpfSession session, Instant now) {
    List<NotificationItem> items = new ArrayList<>();
    for (UpfEvent event : wish.eventList()) {
      if (!event.immediateFlag() || event.type() != EventType.USER_DATA_USAGE_MEASURES) {
        continue;
      }
      List<UserDataUsageMeasurements> measured = new ArrayList<>();
      counts(session)
          .forEach(
              (key, counted) -> {
                if ((key == WHOLE_SESSION) != isPerFlow(event)) {
                  measured.add(
                      new UserDataUsageMeasurements(qfi(key), Track.volume(counted), null, null));
                }
              });
      if (!measured.isEmpty()) {
        items.add(Items.of(event.type(), session, now, null, measured));
      }
    }
    return items;
  }

  void countImmediate() {
    reports++;
  }

  void forget(UpfSession session) {
    tracks.remove(session.seid());
  }

  private static UserDataUsageMeasurements measured(
      UpfEvent event, int key, Track track, Mark mark) {
    Set<MeasurementType> types =
        event.measurementTypes().isEmpty() ? ALL : EnumSet.copyOf(event.measurementTypes());
    return event.type() == EventType.USER_DATA_USAGE_TRENDS
        ? track.trends(mark, qfi(key))
        : track.measures(mark, qfi(key), types);
  }

  private static @Nullable Qfi qfi(int key) {
    return key == WHOLE_SESSION ? null : new Qfi(key);
  }

  private static boolean isPerFlow(UpfEvent event) {
    return event.granularityOfMeasurement() == Granularity.PER_FLOW;
  }

  /// A session or flow that was not there at the last look began at nothing, since then.
  private Track track(UpfSession session, int key) {
    return tracks
        .computeIfAbsent(session.seid(), seid -> new HashMap<>(2))
        .computeIfAbsent(key, any -> new Track(lookedAt));
  }

  private Map<Integer, Mark> marks(UpfSession session, long nanos, Instant now) {
    Map<Integer, Mark> marks = new HashMap<>(2);
    counts(session).forEach((key, counted) -> marks.put(key, new Mark(counted, nanos, now)));
    return marks;
  }

  private Map<Integer, Counted> counts(UpfSession session) {
    Map<Integer, Counted> counts = new HashMap<>(2);
    if (wish.eventList().stream().anyMatch(Subscription::isPerFlow)) {
      counts.putAll(Objects.requireNonNull(session.path().countedByFlow()));
    }
    counts.put(WHOLE_SESSION, session.path().counted());
    return counts;
  }
}
