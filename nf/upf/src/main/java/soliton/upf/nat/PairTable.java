package soliton.upf.nat;

import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import soliton.nf.Published;

/// A table from two numbers to a value, in which packets look up: reading takes no lock, waits for
/// nobody and does not allocate. One thread at a time changes it; any number read.
final class PairTable<T> {
  private static final int LEAST_BUCKETS = 1024;

  /// What has the same place in the table, one after the other. Never changed: readers may be in
  // it.
  private record Node<T>(long a, long b, T value, @Nullable Node<T> next) {}

  private final Published<AtomicReferenceArray<@Nullable Node<T>>> buckets =
      new Published<>(new AtomicReferenceArray<>(LEAST_BUCKETS));
  private int size;

  @Nullable T get(long a, long b) {
    AtomicReferenceArray<@Nullable Node<T>> all = buckets.get();
    Node<T> node = all.getAcquire(place(a, b, all.length()));
    while (node != null && (node.a != a || node.b != b)) {
      node = node.next;
    }
    return node == null ? null : node.value;
  }

  /// Adds what is not there yet.
  void add(long a, long b, T value) {
    if (size >= buckets.get().length()) {
      grow();
    }
    insert(buckets.get(), a, b, value);
    size++;
  }

  private static <T> void insert(
      AtomicReferenceArray<@Nullable Node<T>> all, long a, long b, T value) {
    int at = place(a, b, all.length());
    all.setRelease(at, new Node<>(a, b, value, all.get(at)));
  }

  void remove(long a, long b) {
    AtomicReferenceArray<@Nullable Node<T>> all = buckets.get();
    int at = place(a, b, all.length());
    Node<T> kept = null;
    boolean found = false;
    for (Node<T> node = all.get(at); node != null; node = node.next) {
      if (node.a == a && node.b == b) {
        found = true;
      } else {
        kept = new Node<>(node.a, node.b, node.value, kept);
      }
    }
    if (found) {
      all.setRelease(at, kept);
      size--;
    }
  }

  int size() {
    return size;
  }

  /// Shows every value of one part of the table; all parts together show all. What is shown may be
  /// removed meanwhile.
  void forPart(int part, int parts, Consumer<T> to) {
    AtomicReferenceArray<@Nullable Node<T>> all = buckets.get();
    int each = all.length() / parts;
    for (int at = part * each; at < (part + 1) * each; at++) {
      for (Node<T> node = all.get(at); node != null; node = node.next) {
        to.accept(node.value);
      }
    }
  }

  /// Readers go on with the old buckets until the new ones are done.
  private void grow() {
    AtomicReferenceArray<@Nullable Node<T>> old = buckets.get();
    AtomicReferenceArray<@Nullable Node<T>> next = new AtomicReferenceArray<>(old.length() * 2);
    for (int at = 0; at < old.length(); at++) {
      for (Node<T> node = old.get(at); node != null; node = node.next) {
        insert(next, node.a, node.b, node.value);
      }
    }
    buckets.set(next);
  }

  private static int place(long a, long b, int buckets) {
    long mixed = (a * 0x9E37_79B9_7F4A_7C15L ^ b) * 0xC2B2_AE3D_27D4_EB4FL;
    return (int) (mixed >>> 32) & (buckets - 1);
  }
}
