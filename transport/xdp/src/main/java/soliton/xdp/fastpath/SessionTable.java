package soliton.xdp.fastpath;

import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;
import static java.lang.foreign.ValueLayout.JAVA_SHORT;

import java.io.UncheckedIOException;
import java.lang.foreign.MemorySegment;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import soliton.base.Octets;
import soliton.linux.LinuxException;
import soliton.transport.flow.FlowRule;
import soliton.transport.flow.FlowSession;
import soliton.transport.flow.Prefix;

/// The sessions in the maps. A tunnel or an address that is given to another session is that
/// session's from then on. Any thread may call it.
final class SessionTable {
  private final Slots tunnels;
  private final Slots phones;
  private final PrefixTable prefixes;
  private final Entries entries;
  private final SharedLines lines;
  private final Map<Long, Held> sessions = new HashMap<>();

  /// Whose the prefixes are that are found by their length.
  private final Map<Octets, Long> ofPrefixes = new HashMap<>();

  SessionTable(Maps maps, SharedLines lines, LongSupplier clock) throws LinuxException {
    tunnels = new Slots(maps.tunnels());
    phones = new Slots(maps.phones());
    prefixes = new PrefixTable(maps.prefixes());
    entries = new Entries(maps.entries(), clock);
    this.lines = lines;
    if (maps.takenOver()) {
      takeOver();
    }
  }

  // ---- changes

  synchronized boolean put(FlowSession session) {
    Addresses addresses = Addresses.of(session.network(), session.addresses());
    Held held = new Held();
    try {
      boolean done = write(session, addresses, held);
      Held old = done ? sessions.put(session.id(), held) : sessions.remove(session.id());
      if (!done) {
        forget(session.id(), held, null);
      }
      if (old != null) {
        forget(session.id(), old, done ? held : null);
      }
      return done;
    } catch (LinuxException broken) {
      throw new UncheckedIOException("the fast path cannot be told of a session", broken);
    }
  }

  /// Writes all entries, then what leads to them.
  private boolean write(FlowSession session, Addresses addresses, Held held) throws LinuxException {
    EntryWriter writer = new EntryWriter(session, addresses);
    Map<Integer, Integer> firsts = new HashMap<>();
    for (Map.Entry<Integer, List<FlowRule>> tunnel : session.uplink().entrySet()) {
      int first = chain(writer, tunnel.getKey(), tunnel.getValue(), held);
      if (first == Entries.NONE) {
        return false;
      }
      firsts.put(tunnel.getKey(), first);
    }
    int downlink = chain(writer, 0, session.downlink(), held);
    return downlink != Entries.NONE
        && firsts.entrySet().stream().allMatch(each -> lead(each.getKey(), each.getValue(), held))
        && lead(session.id(), addresses, downlink, held);
  }

  /// @return the entry of the first rule, [Entries#NONE] if there is no room
  private int chain(EntryWriter writer, int teid, List<FlowRule> rules, Held held) {
    if (rules.size() > Layout.MOST_RULES) {
      return Entries.NONE;
    }
    int next = Entries.NONE;
    for (int i = Math.max(rules.size(), 1) - 1; i >= 0; i--) {
      int entry = entries.take();
      if (entry == Entries.NONE) {
        return Entries.NONE;
      }
      held.addEntry(entry);
      writer.write(entries.at(entry), teid, i < rules.size() ? rules.get(i) : null, next);
      next = entry;
    }
    return next;
  }

  private boolean lead(int teid, int entry, Held held) {
    long key = tunnelKey(teid);
    Held before = holder(key, tunnels);
    if (before != null) {
      before.removeTunnel(key);
    }
    held.addTunnel(key);
    return tunnels.put(key, entry);
  }

  private static long tunnelKey(int teid) {
    return Integer.toUnsignedLong(Integer.reverseBytes(teid));
  }

  private boolean lead(long id, Addresses addresses, int entry, Held held) throws LinuxException {
    for (long key : addresses.keys()) {
      Held before = holder(key, phones);
      if (before != null) {
        before.removePhone(key);
      }
      held.addPhone(key);
      if (!phones.put(key, entry)) {
        return false;
      }
    }
    for (Prefix prefix : addresses.others()) {
      Octets key = PrefixTable.key(addresses.network(), prefix);
      Long before = ofPrefixes.put(key, id);
      Held other = before == null ? null : sessions.get(before);
      if (other != null) {
        other.removePrefix(key);
      }
      held.addPrefix(key);
      try {
        prefixes.put(key, entry);
      } catch (LinuxException full) {
        return false;
      }
    }
    return true;
  }

  /// Whose the key has been so far; null if it is nobody's. It is another one's from now on.
  private @Nullable Held holder(long key, Slots slots) {
    int before = slots.find(key);
    return before == Entries.NONE || !entries.exists(before)
        ? null
        : sessions.get(entries.at(before).get(JAVA_LONG, Layout.SESSION));
  }

  synchronized void remove(long id) {
    Held held = sessions.remove(id);
    if (held == null) {
      return;
    }
    try {
      forget(id, held, null);
    } catch (LinuxException broken) {
      throw new UncheckedIOException("the fast path cannot be told to stop", broken);
    }
  }

  /// Ends what led to the old rules and does not lead to the new ones.
  private void forget(long id, Held old, @Nullable Held now) throws LinuxException {
    for (long key : old.tunnels()) {
      if (now == null || !now.hasTunnel(key)) {
        tunnels.remove(key);
      }
    }
    for (long key : old.phones()) {
      if (now == null || !now.hasPhone(key)) {
        phones.remove(key);
      }
    }
    for (Octets key : old.prefixes()) {
      if (now == null || !now.prefixes().contains(key)) {
        ofPrefixes.remove(key, id);
        prefixes.remove(key);
      }
    }
    for (int entry : old.entries()) {
      entries.giveBack(entry);
    }
    lines.endLeft(id);
  }

  synchronized Set<Long> sessions() {
    return Set.copyOf(sessions.keySet());
  }

  // ---- what an earlier process has left

  private void takeOver() throws LinuxException {
    tunnels.forEach(
        slot -> {
          int entry = Slots.entry(slot);
          if (entries.exists(entry)) {
            long key = Integer.toUnsignedLong(entries.at(entry).get(JAVA_INT, Layout.TEID));
            claim(entry).addTunnel(key);
          }
        });
    phones.forEach(
        slot -> {
          int entry = Slots.entry(slot);
          if (entries.exists(entry)) {
            claim(entry).addPhone(phoneKey(slot, entries.at(entry)));
          }
        });
    prefixes.forEach(
        (key, entry) -> {
          if (entries.exists(entry)) {
            claim(entry).addPrefix(key);
            ofPrefixes.put(key, entries.at(entry).get(JAVA_LONG, Layout.SESSION));
          }
        });
  }

  private static long phoneKey(long slot, MemorySegment entry) {
    int network = Short.toUnsignedInt(entry.get(JAVA_SHORT, Layout.NETWORK));
    long ipv4 = Addresses.ipv4Key(network, entry.get(JAVA_INT, Layout.PHONE_IPV4));
    long ipv6 = Addresses.ipv6Key(network, entry.get(JAVA_LONG, Layout.PHONE_IPV6));
    return Slots.isOf(slot, ipv4) ? ipv4 : ipv6;
  }

  /// The session of a chain, all of whose entries and lines are in use.
  private Held claim(int first) {
    long id = entries.at(first).get(JAVA_LONG, Layout.SESSION);
    Held held = sessions.computeIfAbsent(id, _ -> new Held());
    int entry = first;
    while (entries.exists(entry) && !entries.isUsed(entry)) {
      entries.claim(entry);
      held.addEntry(entry);
      lines.claimLeft(id, entries.at(entry));
      entry = entries.at(entry).get(JAVA_INT, Layout.NEXT);
    }
    return held;
  }
}
