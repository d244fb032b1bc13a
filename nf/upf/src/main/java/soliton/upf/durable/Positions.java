package soliton.upf.durable;

import java.util.function.LongConsumer;

/// Where the records of keys are: 16 octets for each of at least two thirds of its slots. Owned by
/// the journal.
final class Positions {
  static final long NONE = -1;
  private static final int LEAST_SLOTS = 64;

  // A key of 0 marks a free slot.
  private long[] keys = new long[LEAST_SLOTS];
  private long[] positions = new long[LEAST_SLOTS];
  private int size;

  int size() {
    return size;
  }

  long get(long key) {
    int at = find(key);
    return keys[at] == key ? positions[at] : NONE;
  }

  /// @param key any but 0
  void put(long key, long position) {
    if ((size + 1) * 3 > keys.length * 2) {
      grow();
    }
    int at = find(key);
    size += keys[at] == key ? 0 : 1;
    keys[at] = key;
    positions[at] = position;
  }

  void remove(long key) {
    int gap = find(key);
    if (keys[gap] != key) {
      return;
    }
    size--;
    int mask = keys.length - 1;
    // What lies behind the gap and would not be found any more moves into it.
    for (int at = gap + 1 & mask; keys[at] != 0; at = at + 1 & mask) {
      int home = spread(keys[at]) & mask;
      if ((at - home & mask) >= (at - gap & mask)) {
        keys[gap] = keys[at];
        positions[gap] = positions[at];
        gap = at;
      }
    }
    keys[gap] = 0;
  }

  void forEachKey(LongConsumer each) {
    for (long key : keys.clone()) {
      if (key != 0) {
        each.accept(key);
      }
    }
  }

  private int find(long key) {
    int mask = keys.length - 1;
    int at = spread(key) & mask;
    while (keys[at] != 0 && keys[at] != key) {
      at = at + 1 & mask;
    }
    return at;
  }

  private static int spread(long key) {
    long mixed = key * 0x9e37_79b9_7f4a_7c15L;
    return (int) (mixed >>> 32);
  }

  private void grow() {
    long[] oldKeys = keys;
    long[] oldPositions = positions;
    keys = new long[oldKeys.length * 2];
    positions = new long[keys.length];
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != 0) {
        int at = find(oldKeys[i]);
        keys[at] = oldKeys[i];
        positions[at] = oldPositions[i];
      }
    }
  }
}
