package soliton.upf.n4;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import soliton.nf.Scheduler;
import soliton.pfcp.ie.PacketCount;
import soliton.pfcp.ie.TimerValue;
import soliton.pfcp.message.CreateBar;
import soliton.pfcp.message.UpdateBar;
import soliton.pfcp.message.UpdateBarInReportResponse;
import soliton.upf.Turns;
import soliton.upf.rules.Bar;
import soliton.upf.rules.Far;
import soliton.upf.rules.Rules;
import soliton.upf.session.Sessions;
import soliton.upf.session.UpfSession;

/// Downlink packets for a UE that cannot be reached for a while wait longer, and the SMF is not
/// told of more (TS 29.244 5.2.4.2, features DLBD and DBDM). Owned by the control side.
final class ExtendedBuffering {
  private final RuleTimes rules;
  private final Sessions sessions;
  private final Scheduler scheduler;
  private final Turns turns;

  ExtendedBuffering(RuleTimes rules, Sessions sessions, Scheduler scheduler, Turns turns) {
    this.rules = rules;
    this.sessions = sessions;
    this.scheduler = scheduler;
    this.turns = turns;
  }

  /// What an SMF asks for.
  ///
  /// @param packets the most that wait; null leaves it at what was suggested
  record Wish(int barId, @Nullable TimerValue duration, @Nullable PacketCount packets) {
    static @Nullable Wish of(@Nullable CreateBar given) {
      return given == null
          ? null
          : new Wish(
              given.barId().value(),
              given.dlBufferingDuration(),
              given.dlBufferingSuggestedPacketCount());
    }

    static @Nullable Wish of(@Nullable UpdateBar given) {
      return given == null
          ? null
          : new Wish(
              given.barId().value(),
              given.dlBufferingDuration(),
              given.dlBufferingSuggestedPacketCount());
    }
  }

  /// 7.5.9.2. A BAR that does not exist is left alone, for nothing refuses a response.
  void update(UpfSession session, UpdateBarInReportResponse given) {
    Bar bar = session.rules().bars().get(given.barId().value());
    Integer packets = given.suggestedBufferingPacketsCount();
    if (bar != null && packets != null) {
      set(session, bar.suggesting(packets));
    }
    onWish(
        session,
        new Wish(
            given.barId().value(),
            given.dlBufferingDuration(),
            given.dlBufferingSuggestedPacketCount()));
  }

  /// Extends buffering if that is asked for.
  void onWish(UpfSession session, @Nullable Wish wish) {
    if (wish == null || wish.duration() == null) {
      return;
    }
    Bar bar = session.rules().bars().get(wish.barId());
    Duration duration = wish.duration().toDuration();
    if (bar == null || (duration != null && duration.isZero())) {
      return;
    }
    set(session, bar.extendedTo(wish.packets() == null ? null : wish.packets().value()));
    long seid = session.seid();
    session
        .timers()
        .setBuffering(
            duration == null
                ? null
                : scheduler.after(
                    duration.toNanos(), () -> turns.execute(() -> onEnd(seid, bar.id()))));
  }

  private void set(UpfSession session, Bar bar) {
    Rules next = session.rules().with(bar);
    if (rules.apply(session, next, false)) {
      session.setRules(next);
    }
  }

  /// The time is over: what waits is dropped, and the SMF is told of what comes then.
  private void onEnd(long seid, int barId) {
    UpfSession session = sessions.of(seid);
    Bar bar = session == null ? null : session.rules().bars().get(barId);
    if (session != null && bar != null) {
      session.path().buffer().clear();
      set(session, bar.asSuggested());
      session.rules().pdrs().keySet().forEach(session.path()::renotify);
    }
  }

  /// 5.2.4.2: it ends, too, when the rules let packets go on or drop them.
  Rules ended(Rules next) {
    Rules now = next;
    for (Bar bar : next.bars().values()) {
      boolean waits =
          next.fars().values().stream()
              .anyMatch(
                  far ->
                      far.action() == Far.Action.BUFFER
                          && far.barId() != null
                          && far.barId() == bar.id());
      if (bar.isExtended() && !waits) {
        now = now.with(bar.asSuggested());
      }
    }
    return now;
  }

  /// True while the SMF is not told of packets that this rule keeps.
  static boolean isSilent(UpfSession session, int pdrId) {
    Rules rules = session.rules();
    var pdr = rules.pdrs().get(pdrId);
    Integer barId = pdr == null ? null : rules.far(pdr).barId();
    Bar bar = barId == null ? null : rules.bars().get(barId);
    return bar != null && bar.isExtended();
  }
}
