package soliton.pfcp.transaction;

import java.net.InetSocketAddress;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;
import soliton.base.Octets;
import soliton.pfcp.Header;
import soliton.pfcp.Pfcp;
import soliton.pfcp.message.PfcpMessage;

/// Reliable delivery of PFCP messages for one local address and port (TS 29.244 6.4): numbers
/// requests, sends them again after T1 at most N1 times, matches responses by sequence number and
/// peer, and answers repeated requests from memory instead of carrying them out twice.
///
/// An engine without I/O, clock or thread: time is passed in as nanoseconds of a monotonic clock,
/// octets to send are returned. Owned by whoever drives it, one thread at a time.
///
/// @param <T> what the owner attaches to a request and gets back with its end
public final class PfcpTransactions<T> {
  private static final int SEQUENCE_MASK = 0xffffff;

  private record Key(InetSocketAddress peer, int sequence) {}

  private static final class Outstanding<T> {
    final Key key;
    final Octets octets;
    final T attachment;
    long dueNanos;
    int sentAgain;
    boolean done;

    Outstanding(Key key, Octets octets, T attachment, long dueNanos) {
      this.key = key;
      this.octets = octets;
      this.attachment = attachment;
      this.dueNanos = dueNanos;
    }
  }

  /// A request that came in. The fingerprint tells a repetition from a new request of a peer that
  /// started again and counts from the beginning.
  private static final class Served {
    final long fingerprint;
    final long sinceNanos;
    @Nullable Octets answer;

    Served(long fingerprint, long sinceNanos) {
      this.fingerprint = fingerprint;
      this.sinceNanos = sinceNanos;
    }
  }

  private final TransactionSettings settings;
  private final Map<Key, Outstanding<T>> outstanding = new HashMap<>();
  // T1 is the same for all, so the order of sending is the order of their ends
  private final ArrayDeque<Outstanding<T>> byTime = new ArrayDeque<>();
  private final LinkedHashMap<Key, Served> served = new LinkedHashMap<>();
  private int lastSequence;

  /// @param firstSequence where to start counting, best at random after each start
  public PfcpTransactions(TransactionSettings settings, int firstSequence) {
    this.settings = settings;
    this.lastSequence = firstSequence & SEQUENCE_MASK;
  }

  /// Starts a transaction and returns what to send; null if there are too many.
  ///
  /// @param seid what the peer calls the session, 0 if not known; null for messages of the node
  public @Nullable Octets request(
      InetSocketAddress peer,
      PfcpMessage.Request message,
      @Nullable Long seid,
      T attachment,
      long nowNanos) {
    if (outstanding.size() >= settings.maxOutstanding()) {
      return null;
    }
    Key key = nextKey(peer);
    Octets octets =
        seid == null
            ? Pfcp.encode(message, key.sequence())
            : Pfcp.encode(message, seid, key.sequence());
    Outstanding<T> started =
        new Outstanding<>(key, octets, attachment, nowNanos + settings.t1().toNanos());
    outstanding.put(key, started);
    byTime.add(started);
    return octets;
  }

  /// A number that no outstanding request to the peer has.
  private Key nextKey(InetSocketAddress peer) {
    Key key;
    do {
      lastSequence = lastSequence + 1 & SEQUENCE_MASK;
      key = new Key(peer, lastSequence);
    } while (outstanding.containsKey(key));
    return key;
  }

  /// What was attached to the request that a response claims to answer, which goes on; null if
  /// there is none. For owners that look at the response before they believe it.
  public @Nullable T awaiting(InetSocketAddress peer, Header header) {
    Outstanding<T> request = outstanding.get(new Key(peer, header.sequence()));
    return request == null ? null : request.attachment;
  }

  /// Ends the transaction that a response belongs to and returns its attachment; null if there is
  /// none: the response came twice, too late, or was never asked for, and is discarded. Also for
  /// faulty responses (7.6).
  public @Nullable T onResponse(InetSocketAddress peer, Header header) {
    Outstanding<T> answered = outstanding.remove(new Key(peer, header.sequence()));
    if (answered == null) {
      return null;
    }
    answered.done = true;
    return answered.attachment;
  }

  /// Whether a request that came in is new.
  ///
  /// @param octets the request as it came
  public Incoming onRequest(InetSocketAddress peer, Header header, Octets octets, long nowNanos) {
    forget(nowNanos);
    Key key = new Key(peer, header.sequence());
    long fingerprint = fingerprint(octets);
    Served before = served.get(key);
    if (before != null && before.fingerprint == fingerprint) {
      Octets answer = before.answer;
      return answer == null ? new Incoming.Pending() : new Incoming.Answered(answer);
    }
    // at the end of the order also if the number was used before
    served.remove(key);
    served.put(key, new Served(fingerprint, nowNanos));
    return new Incoming.Fresh();
  }

  /// Keeps the answer to a request for its repetitions.
  public void answer(InetSocketAddress peer, Header request, Octets answer) {
    Served now = served.get(new Key(peer, request.sequence()));
    if (now != null) {
      now.answer = answer;
    }
  }

  /// What is to be sent again and what is given up until now.
  public List<Due<T>> due(long nowNanos) {
    List<Due<T>> due = new ArrayList<>();
    for (Outstanding<T> first = byTime.peek(); first != null; first = byTime.peek()) {
      if (!first.done && first.dueNanos - nowNanos > 0) {
        break;
      }
      byTime.remove();
      if (!first.done) {
        due.add(expire(first, nowNanos));
      }
    }
    return due;
  }

  private Due<T> expire(Outstanding<T> request, long nowNanos) {
    InetSocketAddress peer = request.key.peer();
    if (request.sentAgain == settings.n1()) {
      outstanding.remove(request.key);
      request.done = true;
      return new Due.GivenUp<>(peer, request.attachment, request.octets);
    }
    request.sentAgain++;
    request.dueNanos = nowNanos + settings.t1().toNanos();
    byTime.add(request);
    return new Due.Resend<>(peer, request.octets);
  }

  /// Nanoseconds until [#due] has something, at least 0; -1 if nothing is outstanding.
  public long nanosUntilDue(long nowNanos) {
    while (!byTime.isEmpty() && byTime.peek().done) {
      byTime.remove();
    }
    Outstanding<T> first = byTime.peek();
    return first == null ? -1 : Math.max(0, first.dueNanos - nowNanos);
  }

  /// Ends all transactions with a peer, for example because it started again, and returns what was
  /// attached to them.
  public List<T> abandon(InetSocketAddress peer) {
    List<T> abandoned = new ArrayList<>();
    outstanding
        .values()
        .removeIf(
            each -> {
              boolean ends = each.key.peer().equals(peer);
              if (ends) {
                each.done = true;
                abandoned.add(each.attachment);
              }
              return ends;
            });
    return abandoned;
  }

  public int outstanding() {
    return outstanding.size();
  }

  /// Requests that came in and are remembered.
  public int remembered() {
    return served.size();
  }

  private void forget(long nowNanos) {
    long memory = settings.memory().toNanos();
    var oldest = served.entrySet().iterator();
    while (oldest.hasNext()) {
      Served first = oldest.next().getValue();
      if (served.size() < settings.maxAnswers() && nowNanos - first.sinceNanos < memory) {
        return;
      }
      oldest.remove();
    }
  }

  private static long fingerprint(Octets octets) {
    CRC32C checksum = new CRC32C();
    checksum.update(octets.toArray());
    return checksum.getValue() << 32 | octets.length();
  }
}
