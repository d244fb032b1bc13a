package soliton.nf;

/// A value that its owner changes and everybody may read: what other threads are allowed to know of
/// a phone or session without holding its mailbox. Give it immutable values.
public final class Published<T> {
  private volatile T value;

  public Published(T initial) {
    value = initial;
  }

  public T get() {
    return value;
  }

  /// For the owner alone.
  public void set(T next) {
    value = next;
  }
}
