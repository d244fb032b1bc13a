package soliton.smf;

import java.util.BitSet;

/// Gives out the numbers of a range, each to one owner at a time. One that was given back waits
/// until all others had their turn, so that what is on the way to the owner before does not reach
/// the next one. Safe for several threads.
final class Numbers {
  private final int first;
  private final int end;
  private final BitSet taken = new BitSet();
  private int next;

  /// @param end exclusive
  Numbers(int first, int end) {
    this.first = first;
    this.end = end;
    this.next = first;
  }

  /// A free number, or -1 if all are taken.
  synchronized int take() {
    int free = taken.nextClearBit(next);
    if (free >= end) {
      free = taken.nextClearBit(first);
    }
    if (free >= end) {
      return -1;
    }
    taken.set(free);
    next = free + 1 >= end ? first : free + 1;
    return free;
  }

  /// False if somebody has it.
  synchronized boolean take(int wanted) {
    if (taken.get(wanted)) {
      return false;
    }
    taken.set(wanted);
    return true;
  }

  synchronized void giveBack(int number) {
    taken.clear(number);
  }

  synchronized int taken() {
    return taken.cardinality();
  }
}
