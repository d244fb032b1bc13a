package soliton.upf.session;

import java.util.Arrays;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// Sessions by hashes of what they are known by: 16 octets or so for each instead of a node and a
/// key in a map, as there are very many. Whoever asks says which of those with the same hash is
/// meant. Owned by the control side.
final class SessionTable {
  private static final int LEAST_SLOTS = 64;
  private static final int SPREAD = 0x9E37_79B9;

  private int[] hashes = new int[LEAST_SLOTS];
  private @Nullable UpfSession[] sessions = new UpfSession[LEAST_SLOTS];
  private int size;

  static int hash(long number) {
    long mixed = number * 0x9E37_79B9_7F4A_7C15L;
    return (int) (mixed >>> Integer.SIZE);
  }

  private int home(int hash) {
    return hash * SPREAD >>> Integer.numberOfLeadingZeros(hashes.length - 1);
  }

  private int after(int slot) {
    return slot + 1 & hashes.length - 1;
  }

  void add(int hash, UpfSession session) {
    if (size + 1 > hashes.length - hashes.length / 4) {
      grow();
    }
    store(hash, session);
    size++;
  }

  private void store(int hash, UpfSession session) {
    int slot = home(hash);
    while (sessions[slot] != null) {
      slot = after(slot);
    }
    hashes[slot] = hash;
    sessions[slot] = session;
  }

  private void grow() {
    int[] oldHashes = hashes;
    @Nullable UpfSession[] old = sessions;
    hashes = new int[old.length * 2];
    sessions = new UpfSession[old.length * 2];
    for (int i = 0; i < old.length; i++) {
      UpfSession session = old[i];
      if (session != null) {
        store(oldHashes[i], session);
      }
    }
  }

  /// One of those with the hash that is as asked for; null if there is none.
  @Nullable UpfSession find(int hash, Predicate<UpfSession> wanted) {
    int slot = slot(hash, wanted);
    return slot < 0 ? null : sessions[slot];
  }

  /// All with the hash that are as asked for.
  void forEach(int hash, Predicate<UpfSession> wanted, Consumer<UpfSession> each) {
    int slot = home(hash);
    for (UpfSession there = sessions[slot]; there != null; there = sessions[slot]) {
      if (hashes[slot] == hash && wanted.test(there)) {
        each.accept(there);
      }
      slot = after(slot);
    }
  }

  private int slot(int hash, Predicate<UpfSession> wanted) {
    int slot = home(hash);
    for (UpfSession there = sessions[slot]; there != null; there = sessions[slot]) {
      if (hashes[slot] == hash && wanted.test(there)) {
        return slot;
      }
      slot = after(slot);
    }
    return -1;
  }

  /// Removes it, where it is known by the hash.
  void remove(int hash, UpfSession session) {
    int gap = slot(hash, each -> each == session);
    if (gap < 0) {
      return;
    }
    size--;
    // Those behind move up, if that is not before their home: so no search ends too early.
    for (int slot = after(gap); ; slot = after(slot)) {
      UpfSession moved = sessions[slot];
      if (moved == null) {
        sessions[gap] = null;
        return;
      }
      int mask = hashes.length - 1;
      if ((slot - home(hashes[slot]) & mask) >= (slot - gap & mask)) {
        hashes[gap] = hashes[slot];
        sessions[gap] = moved;
        gap = slot;
      }
    }
  }

  void forEach(Consumer<UpfSession> each) {
    for (UpfSession session : Arrays.asList(sessions)) {
      if (session != null) {
        each.accept(session);
      }
    }
  }

  int size() {
    return size;
  }
}
