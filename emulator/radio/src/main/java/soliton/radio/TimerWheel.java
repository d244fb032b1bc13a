package soliton.radio;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// All timers of an emulator in one wheel of slots: starting and cancelling one costs the same
/// however many there are. Owned by the thread of its agenda.
final class TimerWheel {
  static final int TICK_MILLIS = 10;
  private static final int SLOTS = 1024;
  private static final long TICK_NANOS = TICK_MILLIS * 1_000_000L;

  private final Entry[] slots = new Entry[SLOTS];
  private final long originNanos;
  private long tick;
  private int size;

  TimerWheel(long nowNanos) {
    originNanos = nowNanos;
    for (int i = 0; i < SLOTS; i++) {
      slots[i] = new Entry(0, () -> {});
    }
  }

  int size() {
    return size;
  }

  Agenda.Timer start(long nowNanos, long delayMillis, Runnable task) {
    long due = nowNanos - originNanos + Math.max(0, delayMillis) * 1_000_000L;
    Entry entry = new Entry(Math.max(tick + 1, (due + TICK_NANOS - 1) / TICK_NANOS), task);
    slots[(int) (entry.dueTick % SLOTS)].insertBefore(entry);
    size++;
    return entry;
  }

  /// Runs, in the order of their time, the tasks whose time has come.
  void advance(long nowNanos) {
    long target = (nowNanos - originNanos) / TICK_NANOS;
    while (tick < target) {
      if (size == 0) {
        tick = target;
        return;
      }
      tick++;
      for (Entry entry : takeDue(slots[(int) (tick % SLOTS)])) {
        entry.fire();
      }
    }
  }

  private List<Entry> takeDue(Entry head) {
    if (head.next == head) {
      return List.of();
    }
    List<Entry> due = new ArrayList<>();
    for (Entry entry = head.next; entry != head; entry = entry.next) {
      if (entry.dueTick <= tick) {
        due.add(entry);
      }
    }
    return due;
  }

  private final class Entry implements Agenda.Timer {
    private final long dueTick;
    private @Nullable Runnable task;
    private Entry previous = this;
    private Entry next = this;

    Entry(long dueTick, Runnable task) {
      this.dueTick = dueTick;
      this.task = task;
    }

    void insertBefore(Entry entry) {
      entry.previous = previous;
      entry.next = this;
      previous.next = entry;
      previous = entry;
    }

    @Override
    public void cancel() {
      if (task != null) {
        task = null;
        size--;
        previous.next = next;
        next.previous = previous;
      }
    }

    void fire() {
      Runnable due = task;
      if (due != null) {
        cancel();
        due.run();
      }
    }
  }
}
