package soliton.xdp.fastpath;

import static soliton.xdp.fastpath.Layout.ENTRY_OCTETS;

import java.lang.foreign.MemorySegment;
import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Queue;
import java.util.function.LongSupplier;
import soliton.linux.LinuxException;
import soliton.xdp.kernel.BpfMap;

/// Gives out entries for rules. Owned by [SessionTable].
final class Entries {
  /// Nobody's: it hands over.
  static final int NONE = 0;

  /// A packet that began with an old rule has left by then.
  private static final long REST_NANOS = 50_000_000;

  private record GivenBack(int entry, long nanos) {}

  private final MemorySegment memory;
  private final int capacity;
  private final LongSupplier clock;
  private final BitSet used = new BitSet();
  private final Queue<GivenBack> resting = new ArrayDeque<>();
  private int neverUsed = NONE + 1;

  Entries(BpfMap map, LongSupplier clock) throws LinuxException {
    this.memory = map.memory();
    this.capacity = map.shape().capacity();
    this.clock = clock;
  }

  /// An entry of an earlier process is in use.
  void claim(int entry) {
    used.set(entry);
  }

  boolean isUsed(int entry) {
    return used.get(entry);
  }

  boolean exists(int entry) {
    return entry > NONE && entry < capacity;
  }

  /// @return [#NONE] if there is none
  int take() {
    neverUsed = Math.min(used.nextClearBit(neverUsed), capacity);
    int entry = neverUsed < capacity ? neverUsed : rested();
    if (entry != NONE) {
      used.set(entry);
    }
    return entry;
  }

  private int rested() {
    GivenBack oldest = resting.peek();
    if (oldest == null || clock.getAsLong() - oldest.nanos < REST_NANOS) {
      return NONE;
    }
    resting.remove();
    return oldest.entry;
  }

  void giveBack(int entry) {
    // It stays marked as used, so that those that were never used go first.
    resting.add(new GivenBack(entry, clock.getAsLong()));
  }

  MemorySegment at(int entry) {
    return memory.asSlice((long) entry * ENTRY_OCTETS, ENTRY_OCTETS);
  }
}
