package soliton.upf.path;

import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;
import soliton.nf.Published;

/// A table from 64-bit keys to values that packets are looked up in: reading takes no lock, waits
/// for nobody and does not allocate. One thread at a time writes; any number read.
final class LongTable<T> {
  private static final int LEAST_SLOTS = 1024;

  /// @param value null where an entry was removed: the search goes on behind it
  private record Entry<T>(long key, @Nullable T value) {}

  private final Published<AtomicReferenceArray<@Nullable Entry<T>>> slots =
      new Published<>(new AtomicReferenceArray<>(LEAST_SLOTS));
  private int used;
  private int size;

  @Nullable T get(long key) {
    AtomicReferenceArray<@Nullable Entry<T>> all = slots.get();
    int mask = all.length() - 1;
    for (int at = spread(key) & mask; ; at = at + 1 & mask) {
      Entry<T> entry = all.getAcquire(at);
      if (entry == null) {
        return null;
      }
      if (entry.key == key) {
        return entry.value;
      }
    }
  }

  void put(long key, T value) {
    if ((used + 1) * 2 > slots.get().length()) {
      rebuild();
    }
    store(slots.get(), new Entry<>(key, value));
  }

  private void store(AtomicReferenceArray<@Nullable Entry<T>> all, Entry<T> entry) {
    int mask = all.length() - 1;
    int at = spread(entry.key) & mask;
    for (Entry<T> there = all.get(at); there != null; there = all.get(at)) {
      if (there.key == entry.key) {
        size += there.value == null ? 1 : 0;
        all.setRelease(at, entry);
        return;
      }
      at = at + 1 & mask;
    }
    used++;
    size++;
    all.setRelease(at, entry);
  }

  /// Removes the key if it has this value.
  void remove(long key, T value) {
    AtomicReferenceArray<@Nullable Entry<T>> all = slots.get();
    int mask = all.length() - 1;
    for (int at = spread(key) & mask; ; at = at + 1 & mask) {
      Entry<T> entry = all.get(at);
      if (entry == null) {
        return;
      }
      if (entry.key == key) {
        if (value.equals(entry.value)) {
          all.setRelease(at, new Entry<>(key, null));
          size--;
        }
        return;
      }
    }
  }

  int size() {
    return size;
  }

  /// Grows, or forgets what was removed. Readers go on with the old one until it is done.
  private void rebuild() {
    AtomicReferenceArray<@Nullable Entry<T>> old = slots.get();
    int length = LEAST_SLOTS;
    while (length < size * 4) {
      length *= 2;
    }
    AtomicReferenceArray<@Nullable Entry<T>> next = new AtomicReferenceArray<>(length);
    used = 0;
    size = 0;
    for (int i = 0; i < old.length(); i++) {
      Entry<T> entry = old.get(i);
      if (entry != null && entry.value != null) {
        store(next, entry);
      }
    }
    slots.set(next);
  }

  private static int spread(long key) {
    long mixed = key * 0x9E37_79B9_7F4A_7C15L;
    return (int) (mixed >>> 32);
  }
}
