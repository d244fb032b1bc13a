package soliton.upf.durable;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import soliton.base.OctetReader;
import soliton.base.OctetWriter;
import soliton.base.Octets;
import soliton.nf.EventLog;
import soliton.pfcp.ie.TimeStamp;
import soliton.pfcp.message.SessionEstablishmentRequest;
import soliton.pfcp.message.SessionModificationRequest;
import soliton.upf.durable.Journal.Kind;
import soliton.upf.rules.RuleChanges.Allocated;
import soliton.upf.session.UpfSession;

/// What of the UPF outlives its process, as the packets of its sessions do (decision 16): sessions,
/// associations, and the time it started, which tells SMFs that nothing was lost (TS 23.527 4.2).
/// Owned by the control side.
public final class Survival implements AutoCloseable {
  private static final long OWN = 1;

  private final @Nullable Journal journal;
  private final EventLog log;
  private boolean toldOfFullDisk;

  private Survival(@Nullable Journal journal, EventLog log) {
    this.journal = journal;
    this.log = log;
  }

  /// Nothing survives.
  public static Survival none(EventLog log) {
    return new Survival(null, log);
  }

  /// Takes over what the last process has left in the directory. What cannot be read, or is from
  /// before the machine started, is forgotten.
  ///
  /// @param boot tells one run of the machine from another; times are meaningless in the next one
  /// @throws IOException if there is no room to begin
  public static Survival in(Path directory, String boot, EventLog log) throws IOException {
    Journal journal;
    try {
      journal = Journal.open(directory);
    } catch (IOException unreadable) {
      log.peerFault("upf.state-unreadable", "why", unreadable.getMessage());
      Journal.erase(directory);
      journal = Journal.open(directory);
    }
    Octets own = journal.get(Kind.NODE, OWN);
    if (own != null && !boot(own).equals(boot)) {
      journal.close();
      Journal.erase(directory);
      journal = Journal.open(directory);
      own = null;
    }
    if (own == null) {
      journal.put(Kind.NODE, OWN, node(0, boot));
    }
    return new Survival(journal, log);
  }

  private static Octets node(long started, String boot) {
    return new OctetWriter().u32(started).octets(boot.getBytes(StandardCharsets.UTF_8)).toOctets();
  }

  private static String boot(Octets own) {
    return new String(own.toArray(), 4, own.length() - 4, StandardCharsets.UTF_8);
  }

  /// When the UPF started: the time of the first process whose sessions are still there.
  public TimeStamp started(TimeStamp now) {
    Octets own = journal == null ? null : journal.get(Kind.NODE, OWN);
    if (journal == null || own == null) {
      return now;
    }
    OctetReader from = own.reader();
    long known = from.u32();
    if (known == 0) {
      journal.put(Kind.NODE, OWN, node(now.ntpSeconds(), boot(own)));
      return now;
    }
    return new TimeStamp(known);
  }

  // ---- associations

  public List<AssociationRecord> associations() {
    List<AssociationRecord> all = new ArrayList<>();
    if (journal != null) {
      journal.forEach(
          Kind.ASSOCIATION,
          (number, octets) -> {
            AssociationRecord read = AssociationRecord.decode(octets);
            if (read != null) {
              all.add(read);
            }
          });
    }
    return all;
  }

  public void keep(AssociationRecord association) {
    if (journal != null) {
      tell(journal.put(Kind.ASSOCIATION, association.number() + 1, association.encode()));
    }
  }

  public void forgetAssociation(long number) {
    if (journal != null) {
      tell(journal.remove(Kind.ASSOCIATION, number + 1));
    }
  }

  // ---- sessions

  /// False if the disk is full: then no session may be made or changed.
  public boolean hasRoom() {
    return journal == null || journal.hasRoom();
  }

  /// A session was made.
  public void keep(UpfSession session, SessionEstablishmentRequest request, Allocated allocated) {
    if (journal != null) {
      put(session, SessionRequest.of(request, allocated).octets());
    }
  }

  /// A session was changed by a request.
  public void keep(UpfSession session, SessionModificationRequest request, Allocated allocated) {
    Octets before = requestOf(session);
    if (before != null) {
      SessionRequest kept = SessionRequest.of(before);
      kept.change(request, allocated);
      put(session, kept.octets());
    }
  }

  /// The usage of a session has changed, or what was told of it.
  public void keep(UpfSession session) {
    Octets request = requestOf(session);
    if (request != null) {
      put(session, request);
    }
  }

  private @Nullable Octets requestOf(UpfSession session) {
    Octets known = journal == null ? null : journal.get(Kind.SESSION, session.seid());
    SessionRecord before = known == null ? null : SessionRecord.decode(known);
    return before == null ? null : before.request();
  }

  private void put(UpfSession session, Octets request) {
    if (journal != null) {
      Octets record = SessionRecord.of(session, request).encode();
      tell(journal.put(Kind.SESSION, session.seid(), record));
    }
  }

  public void forget(UpfSession session) {
    if (journal != null) {
      tell(journal.remove(Kind.SESSION, session.seid()));
    }
  }

  /// Sessions that the last process has left, each with its SEID.
  public void forEachSession(BiConsumer<Long, SessionRecord> each) {
    if (journal == null) {
      return;
    }
    journal.forEach(
        Kind.SESSION,
        (seid, octets) -> {
          SessionRecord read = SessionRecord.decode(octets);
          if (read != null) {
            each.accept(seid, read);
          }
        });
  }

  /// The request that makes a session as it was; null if this version cannot read it.
  public static @Nullable SessionEstablishmentRequest request(SessionRecord session) {
    return SessionRequest.of(session.request()).message();
  }

  /// A full disk is told once, until there is room again.
  private void tell(boolean kept) {
    if (!kept && !toldOfFullDisk) {
      log.peerFault("upf.state-not-kept", "why", "no room in the state directory");
    }
    toldOfFullDisk = !kept;
  }

  @Override
  public void close() {
    if (journal != null) {
      journal.close();
    }
  }
}
