package soliton.upf.events;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import soliton.base.Clock;
import soliton.upf.path.DataPath;
import soliton.upf.reading.SessionReading;
import soliton.upf.reading.SessionReading.BitRates;
import soliton.upf.rules.Pdr;
import soliton.upf.rules.Qer;
import soliton.upf.rules.Rules;
import soliton.upf.session.Sessions;
import soliton.upf.session.UpfSession;

/// Reads what sessions have carried, for whoever looks at them.
public final class SessionReader {
  /// Sessions that are read in one turn of the control side.
  private static final int AT_ONCE = 500;

  private final Sessions sessions;
  private final DataPath path;
  private final Clock clock;
  private final Questions questions;

  public SessionReader(Sessions sessions, DataPath path, Clock clock, Executor control) {
    this.sessions = sessions;
    this.path = path;
    this.clock = clock;
    this.questions = new Questions(control);
  }

  /// Reads all sessions, some in a turn, so that a million of them delay no request for long. Any
  /// thread but the control side's may call it.
  public void forEach(Consumer<SessionReading> reader) {
    List<UpfSession> all = questions.ask(sessions::all);
    for (int from = 0; from < all.size(); from += AT_ONCE) {
      List<UpfSession> some = all.subList(from, Math.min(from + AT_ONCE, all.size()));
      questions.ask(() -> read(some)).forEach(reader);
    }
  }

  private List<SessionReading> read(List<UpfSession> some) {
    List<SessionReading> readings = new ArrayList<>(some.size());
    for (UpfSession each : some) {
      if (sessions.of(each.seid()) == each) {
        readings.add(read(each));
      }
    }
    return readings;
  }

  private SessionReading read(UpfSession session) {
    return new SessionReading(
        session.seid(),
        session.identity().supi(),
        session.identity().dnn(),
        session.identity().snssai(),
        session.path().network(),
        session.path().addresses(),
        path.carriedBy(session.path()),
        Math.max(0, clock.nanos() - session.path().lastPacketNanos()),
        session.path().counted(),
        session.path().countedByFlow(),
        session.path().drops(),
        rates(session.rules()));
  }

  private static BitRates rates(Rules rules) {
    long up = 0;
    long down = 0;
    for (Qer each : rules.qers().values()) {
      up += each.guarantee().uplinkKbps();
      down += each.guarantee().downlinkKbps();
    }
    Qer whole = ofWholeSession(rules);
    return whole == null
        ? new BitRates(Qer.UNLIMITED, Qer.UNLIMITED, up, down)
        : new BitRates(whole.uplinkKbps(), whole.downlinkKbps(), up, down);
  }

  /// PFCP does not name the rule of the AMBR: it is the one of no flow, with a rate, that most
  /// detection rules refer to (TS 29.244 5.4.4).
  private static @org.jspecify.annotations.Nullable Qer ofWholeSession(Rules rules) {
    Qer best = null;
    long most = 0;
    for (Qer each : rules.qers().values()) {
      boolean limits = each.uplinkKbps() > 0 || each.downlinkKbps() > 0;
      long references = rules.pdrs().values().stream().filter(pdr -> has(pdr, each)).count();
      if (each.qfi() == Qer.NO_FLOW && limits && references > most) {
        best = each;
        most = references;
      }
    }
    return best;
  }

  private static boolean has(Pdr pdr, Qer qer) {
    return pdr.qerIds().contains(qer.id());
  }
}
