package soliton.xdp.fastpath;

import static java.lang.foreign.ValueLayout.JAVA_LONG;
import static soliton.xdp.fastpath.Layout.ENTRY_BITS;
import static soliton.xdp.fastpath.Layout.HASH_FACTOR;
import static soliton.xdp.fastpath.Layout.HASH_SHIFT;
import static soliton.xdp.fastpath.Layout.MOST_PROBES;

import java.lang.foreign.MemorySegment;
import java.lang.invoke.VarHandle;
import java.util.function.LongConsumer;
import soliton.linux.LinuxException;
import soliton.xdp.kernel.BpfMap;

/// Where the rules of a tunnel or of a phone are: a hash table that programs search in one cache
/// line ([SlotSearch]), and that is changed by writing 8 octets. A slot tells keys apart by 40
/// bits; that an entry is the right one is told by the entry. Owned by [SessionTable].
final class Slots {
  private static final VarHandle SLOT = JAVA_LONG.varHandle();
  private static final long EMPTY = 0;

  /// Once used, and to be passed by: entry 0 is nobody's.
  private static final long REMOVED = -1L << ENTRY_BITS;

  private static final long ENTRY_MASK = (1L << ENTRY_BITS) - 1;

  private final MemorySegment memory;
  private final int capacity;

  Slots(BpfMap map) throws LinuxException {
    memory = map.memory();
    capacity = map.shape().capacity();
  }

  static long hash(long key) {
    long once = key * HASH_FACTOR;
    return (once ^ once >>> HASH_SHIFT) * HASH_FACTOR;
  }

  private int first(long hash) {
    return (int) (hash >>> Long.SIZE - Integer.numberOfTrailingZeros(capacity));
  }

  private static long tagged(long hash) {
    return hash << ENTRY_BITS;
  }

  /// @return number of the entry, 0 for none
  int find(long key) {
    int at = position(key);
    return at < 0 ? 0 : (int) (read(at) & ENTRY_MASK);
  }

  private int position(long key) {
    long hash = hash(key);
    for (int i = 0; i < MOST_PROBES; i++) {
      int at = first(hash) + i & capacity - 1;
      long slot = read(at);
      if (slot == EMPTY) {
        return -1;
      }
      if ((slot & ~ENTRY_MASK) == tagged(hash)) {
        return at;
      }
    }
    return -1;
  }

  /// From now on the key leads to this entry.
  ///
  /// @return false if there is no room
  boolean put(long key, int entry) {
    long hash = hash(key);
    int at = position(key);
    for (int i = 0; at < 0 && i < MOST_PROBES; i++) {
      int next = first(hash) + i & capacity - 1;
      if (read(next) == EMPTY || read(next) == REMOVED) {
        at = next;
      }
    }
    if (at < 0) {
      return false;
    }
    SLOT.setRelease(memory, (long) at * Long.BYTES, tagged(hash) | entry);
    return true;
  }

  void remove(long key) {
    int at = position(key);
    if (at < 0) {
      return;
    }
    write(at, REMOVED);
    // What is behind the last key of a row is empty again.
    while (read(at) == REMOVED && read(at + 1 & capacity - 1) == EMPTY) {
      write(at, EMPTY);
      at = at - 1 & capacity - 1;
    }
  }

  /// Shows all slots in use.
  void forEach(LongConsumer visitor) {
    for (int at = 0; at < capacity; at++) {
      long slot = read(at);
      if (slot != EMPTY && slot != REMOVED) {
        visitor.accept(slot);
      }
    }
  }

  static int entry(long slot) {
    return (int) (slot & ENTRY_MASK);
  }

  /// True if the slot may be that of the key.
  static boolean isOf(long slot, long key) {
    return (slot & ~ENTRY_MASK) == tagged(hash(key));
  }

  private long read(int at) {
    return (long) SLOT.getAcquire(memory, (long) at * Long.BYTES);
  }

  private void write(int at, long slot) {
    SLOT.setRelease(memory, (long) at * Long.BYTES, slot);
  }
}
