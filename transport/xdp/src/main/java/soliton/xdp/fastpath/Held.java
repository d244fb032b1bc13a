package soliton.xdp.fastpath;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import soliton.base.Octets;

/// What leads to a session in the maps, and what it occupies: in arrays, because there are a
/// million of these and each has one or two of everything. Owned by [SessionTable].
final class Held {
  private static final long[] NO_KEYS = {};
  private static final int[] NO_ENTRIES = {};

  private long[] tunnels = NO_KEYS;
  private long[] phones = NO_KEYS;
  private int[] entries = NO_ENTRIES;
  private int entryCount;

  /// Most sessions have none.
  private Set<Octets> prefixes = Set.of();

  long[] tunnels() {
    return tunnels;
  }

  boolean hasTunnel(long key) {
    return contains(tunnels, key);
  }

  void addTunnel(long key) {
    tunnels = with(tunnels, key);
  }

  void removeTunnel(long key) {
    tunnels = without(tunnels, key);
  }

  long[] phones() {
    return phones;
  }

  boolean hasPhone(long key) {
    return contains(phones, key);
  }

  void addPhone(long key) {
    phones = with(phones, key);
  }

  void removePhone(long key) {
    phones = without(phones, key);
  }

  Set<Octets> prefixes() {
    return prefixes;
  }

  void addPrefix(Octets key) {
    if (prefixes.isEmpty()) {
      prefixes = new HashSet<>();
    }
    prefixes.add(key);
  }

  void removePrefix(Octets key) {
    if (prefixes.contains(key)) {
      prefixes.remove(key);
    }
  }

  /// Numbers of the entries with its rules.
  int[] entries() {
    return Arrays.copyOf(entries, entryCount);
  }

  void addEntry(int entry) {
    if (entryCount == entries.length) {
      entries = Arrays.copyOf(entries, Math.max(2, entryCount + entryCount / 2));
    }
    entries[entryCount++] = entry;
  }

  private static boolean contains(long[] keys, long key) {
    for (long each : keys) {
      if (each == key) {
        return true;
      }
    }
    return false;
  }

  private static long[] with(long[] keys, long key) {
    if (contains(keys, key)) {
      return keys;
    }
    long[] more = Arrays.copyOf(keys, keys.length + 1);
    more[keys.length] = key;
    return more;
  }

  private static long[] without(long[] keys, long key) {
    return contains(keys, key) ? Arrays.stream(keys).filter(each -> each != key).toArray() : keys;
  }
}
