package soliton.linux;

import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;
import static java.lang.foreign.ValueLayout.JAVA_SHORT;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;

/// Waits until one of several descriptors can be read, or another thread wakes it: ppoll(2) with an
/// eventfd(2). Owned by the thread that waits; any thread may call [#wake].
public final class Poller implements AutoCloseable {
  private static final int POLLIN = 1;
  private static final int POLLFD_OCTETS = 8;
  private static final int EFD_NONBLOCK = 0x800;
  private static final int EFD_CLOEXEC = 0x80000;
  private static final int EVENT_OCTETS = 8;

  private final SystemCalls calls;
  private final Fd event;
  private final Arena arena = Arena.ofShared();
  private final MemorySegment polled;
  private final MemorySegment timeout = arena.allocate(16, 8);
  private final MemorySegment counter = arena.allocate(EVENT_OCTETS, 8);
  private final MemorySegment one = arena.allocateFrom(JAVA_LONG, 1);
  private final int capacity;
  private int watched;

  /// @param capacity the most descriptors that can be watched
  public Poller(SystemCalls calls, int capacity) throws LinuxException {
    this.calls = calls;
    this.capacity = capacity;
    this.event =
        Fd.of(
            calls.demand("create an eventfd", Syscall.EVENTFD2, 0, EFD_NONBLOCK | EFD_CLOEXEC, 0));
    this.polled = arena.allocate((long) (capacity + 1) * POLLFD_OCTETS, 8);
    set(0, event.number());
  }

  /// Begins to watch a descriptor; false if there is no room.
  public boolean watch(Fd fd) {
    if (watched == capacity) {
      return false;
    }
    set(++watched, fd.number());
    return true;
  }

  /// Watches the descriptor no more. To be called before it is closed.
  public void forget(Fd fd) {
    for (int i = 1; i <= watched; i++) {
      if (polled.get(JAVA_INT, at(i)) == fd.number()) {
        set(i, polled.get(JAVA_INT, at(watched)));
        watched--;
        return;
      }
    }
  }

  private void set(int index, int fd) {
    polled.set(JAVA_INT, at(index), fd);
    polled.set(JAVA_SHORT, at(index) + 4, (short) POLLIN);
    polled.set(JAVA_SHORT, at(index) + 6, (short) 0);
  }

  private static long at(int index) {
    return (long) index * POLLFD_OCTETS;
  }

  /// Waits at most so long; negative: until something happens.
  ///
  /// @return how many of the watched descriptors can be read or are broken
  public int await(int timeoutMillis) {
    timeout.set(JAVA_LONG, 0, timeoutMillis / 1000);
    timeout.set(JAVA_LONG, 8, timeoutMillis % 1000 * 1_000_000L);
    long limit = timeoutMillis < 0 ? 0 : timeout.address();
    long ready = calls.call(Syscall.PPOLL, polled.address(), watched + 1, limit, 0, 0, 0);
    if (ready <= 0) {
      return 0;
    }
    if (polled.get(JAVA_SHORT, 6) != 0) {
      calls.call(Syscall.READ, event.number(), counter.address(), EVENT_OCTETS);
      return (int) ready - 1;
    }
    return (int) ready;
  }

  /// Ends the waiting that goes on, or the next one, at once.
  public void wake() {
    new SystemCalls().call(Syscall.WRITE, event.number(), one.address(), EVENT_OCTETS);
  }

  /// Frees what it holds; only when nobody waits or wakes any more.
  @Override
  public void close() {
    event.close();
    arena.close();
  }
}
