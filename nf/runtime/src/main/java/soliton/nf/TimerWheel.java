package soliton.nf;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// All running timers of a process in one ring of slots (a hashed timing wheel): starting and
/// stopping cost the same whatever the number of timers. An engine without a thread: time is passed
/// in. Timers expire at the end of the tick of 5 ms in which they are due, never early. Any thread
/// may call it.
final class TimerWheel {
  static final long TICK_NANOS = 5_000_000;
  static final long NEVER = Long.MAX_VALUE;
  private static final int SLOTS = 8192; // 41 s a turn: longer than nearly every protocol timer

  private final long origin;
  private final @Nullable Entry[] slots = new @Nullable Entry[SLOTS];
  private final BitSet occupied = new BitSet(SLOTS);
  private long tick;
  private long promisedTick = NEVER;

  TimerWheel(long nowNanos) {
    origin = nowNanos;
  }

  synchronized Entry schedule(long nowNanos, long delayNanos, Runnable onExpiry) {
    long elapsed = Math.max(0, nowNanos - origin);
    long due = Math.addExact(elapsed, Math.clamp(delayNanos, 0, NEVER >> 1));
    long dueTick = Math.max(tick + 1, Math.ceilDiv(due, TICK_NANOS));
    Entry entry = new Entry(this, dueTick, onExpiry);
    link(entry);
    if (dueTick < promisedTick) {
      promisedTick = dueTick;
      entry.earliest = true;
    }
    return entry;
  }

  /// Runs what is due and says how many nanoseconds may pass before the next call; [#NEVER] if no
  /// timer runs.
  long advance(long nowNanos) {
    for (Entry entry : due(nowNanos)) {
      entry.expire();
    }
    return pause(nowNanos);
  }

  private synchronized List<Entry> due(long nowNanos) {
    long target = (nowNanos - origin) / TICK_NANOS;
    List<Entry> due = new ArrayList<>();
    if (occupied.isEmpty()) {
      tick = Math.max(tick, target);
    }
    while (tick < target) {
      tick++;
      int slot = slot(tick);
      if (!occupied.get(slot)) {
        continue;
      }
      for (Entry entry = slots[slot]; entry != null; ) {
        Entry next = entry.next;
        if (entry.dueTick <= tick) {
          unlink(entry);
          due.add(entry);
        }
        entry = next;
      }
    }
    return due;
  }

  private synchronized long pause(long nowNanos) {
    promisedTick = nextOccupiedTick();
    if (promisedTick == NEVER) {
      return NEVER;
    }
    return Math.max(0, promisedTick * TICK_NANOS - (nowNanos - origin));
  }

  private long nextOccupiedTick() {
    int from = slot(tick + 1);
    int slot = occupied.nextSetBit(from);
    if (slot < 0) {
      slot = occupied.nextSetBit(0);
    }
    return slot < 0 ? NEVER : tick + 1 + Math.floorMod(slot - from, SLOTS);
  }

  private static int slot(long tick) {
    return (int) (tick & SLOTS - 1);
  }

  /// New entries go to the end of their slot, so that timers of one tick expire in the order in
  /// which they were started.
  private void link(Entry entry) {
    int slot = slot(entry.dueTick);
    Entry head = slots[slot];
    if (head == null) {
      slots[slot] = entry;
      entry.previous = entry;
      occupied.set(slot);
    } else {
      Entry last = head.previous;
      last.next = entry;
      entry.previous = last;
      head.previous = entry;
    }
    entry.linked = true;
  }

  private void unlink(Entry entry) {
    int slot = slot(entry.dueTick);
    Entry head = slots[slot];
    Entry next = entry.next;
    if (head == entry) {
      slots[slot] = next;
      if (next == null) {
        occupied.clear(slot);
      } else {
        next.previous = entry.previous;
      }
    } else {
      entry.previous.next = next;
      if (next == null) {
        java.util.Objects.requireNonNull(head).previous = entry.previous;
      } else {
        next.previous = entry.previous;
      }
    }
    entry.linked = false;
    entry.next = null;
    entry.previous = entry;
  }

  /// A timer that runs. The first entry of a slot knows the last as its previous one.
  static final class Entry implements Scheduler.Timeout {
    private final TimerWheel wheel;
    private final long dueTick;
    private @Nullable Runnable onExpiry;
    private @Nullable Entry next;
    private Entry previous = this;
    private boolean linked;
    private boolean earliest;

    private Entry(TimerWheel wheel, long dueTick, Runnable onExpiry) {
      this.wheel = wheel;
      this.dueTick = dueTick;
      this.onExpiry = onExpiry;
    }

    /// True if this entry is due before what [#advance(long)] promised, so that the thread of the
    /// timers must be woken.
    boolean isEarliest() {
      return earliest;
    }

    @Override
    public void cancel() {
      synchronized (wheel) {
        onExpiry = null;
        if (linked) {
          wheel.unlink(this);
        }
      }
    }

    private void expire() {
      Runnable action;
      synchronized (wheel) {
        action = onExpiry;
        onExpiry = null;
      }
      if (action != null) {
        action.run();
      }
    }
  }
}
