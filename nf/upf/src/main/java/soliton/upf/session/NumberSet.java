package soliton.upf.session;

/// A set of numbers other than 0, at 4 to 8 octets each. Owned by the control side.
final class NumberSet {
  private static final int LEAST_SLOTS = 64;
  private static final int SPREAD = 0x9E37_79B9;

  private int[] slots = new int[LEAST_SLOTS];
  private int size;

  private int home(int number) {
    return number * SPREAD >>> Integer.numberOfLeadingZeros(slots.length - 1);
  }

  private int after(int slot) {
    return slot + 1 & slots.length - 1;
  }

  /// @return false if it is there already
  boolean add(int number) {
    if (size + 1 > slots.length - slots.length / 4) {
      int[] old = slots;
      slots = new int[old.length * 2];
      size = 0;
      for (int each : old) {
        if (each != 0) {
          store(each);
        }
      }
    }
    return store(number);
  }

  private boolean store(int number) {
    int slot = find(number);
    if (slots[slot] == number) {
      return false;
    }
    slots[slot] = number;
    size++;
    return true;
  }

  /// Where it is, or would be.
  private int find(int number) {
    int slot = home(number);
    while (slots[slot] != 0 && slots[slot] != number) {
      slot = after(slot);
    }
    return slot;
  }

  void remove(int number) {
    int gap = find(number);
    if (slots[gap] == 0) {
      return;
    }
    size--;
    // Those behind move up, if that is not before their home: so no search ends too early.
    int mask = slots.length - 1;
    for (int slot = after(gap); slots[slot] != 0; slot = after(slot)) {
      if ((slot - home(slots[slot]) & mask) >= (slot - gap & mask)) {
        slots[gap] = slots[slot];
        gap = slot;
      }
    }
    slots[gap] = 0;
  }

  int size() {
    return size;
  }
}
