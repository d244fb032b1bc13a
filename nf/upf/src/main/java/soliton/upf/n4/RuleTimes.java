package soliton.upf.n4;

import java.time.Duration;
import java.time.Instant;
import soliton.nf.EventLog;
import soliton.nf.Scheduler;
import soliton.upf.Turns;
import soliton.upf.path.DataPath;
import soliton.upf.rules.Rules;
import soliton.upf.session.Sessions;
import soliton.upf.session.UpfSession;

/// Rules that apply from or until a certain time (TS 29.244 5.4.14, feature DPDRA): what the data
/// path is given changes when the time comes. Owned by the control side.
final class RuleTimes {
  private final DataPath dataPath;
  private final Sessions sessions;
  private final Scheduler scheduler;
  private final Turns turns;
  private final EventLog log;

  RuleTimes(DataPath dataPath, Sessions sessions, Scheduler scheduler, Turns turns, EventLog log) {
    this.dataPath = dataPath;
    this.sessions = sessions;
    this.scheduler = scheduler;
    this.turns = turns;
    this.log = log;
  }

  /// Gives the data path those rules that apply now.
  ///
  /// @return false if another session has one of the addresses; then nothing has changed
  boolean apply(UpfSession session, Rules rules, boolean dropsBuffered) {
    return dataPath.apply(session.path(), rules.activeAt(now()), dropsBuffered);
  }

  private Instant now() {
    return scheduler.clock().now();
  }

  /// Waits for the next change of a session that is known, by the rules it has.
  void follow(UpfSession session) {
    Instant next = session.rules().nextChangeAfter(now());
    long seid = session.seid();
    session
        .timers()
        .setActivation(
            next == null
                ? null
                : scheduler.after(
                    Duration.between(now(), next).toNanos(),
                    () -> turns.execute(() -> onTime(seid))));
  }

  private void onTime(long seid) {
    UpfSession session = sessions.of(seid);
    if (session == null) {
      return;
    }
    if (!apply(session, session.rules(), false)) {
      log.peerFault("session.rule-not-activated", "seid", seid, "why", "its address is taken");
    }
    follow(session);
  }
}
