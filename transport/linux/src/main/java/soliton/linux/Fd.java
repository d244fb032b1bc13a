package soliton.linux;

import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.concurrent.atomic.AtomicBoolean;

/// An open file descriptor: closed once, however often it is asked for.
public final class Fd implements AutoCloseable {
  private static final int AT_FDCWD = -100;
  private static final int O_CLOEXEC = 0x80000;

  public static final int AF_INET = 2;
  public static final int AF_INET6 = 10;
  public static final int SOCK_DGRAM = 2;
  public static final int SOCK_RAW = 3;
  public static final int SOCK_NONBLOCK = 0x800;
  private static final int SOCK_CLOEXEC = 0x80000;

  private final int number;
  private final AtomicBoolean closed = new AtomicBoolean();

  private Fd(int number) {
    this.number = number;
  }

  /// Opens a file with the flags of open(2).
  public static Fd open(SystemCalls calls, String path, int flags) throws LinuxException {
    try (Arena arena = Arena.ofConfined()) {
      long name = arena.allocateFrom(path, UTF_8).address();
      return new Fd(
          (int)
              calls.demand(
                  "open " + path, Syscall.OPENAT, AT_FDCWD, name, flags | O_CLOEXEC, 0, 0));
    }
  }

  /// Opens a socket of the family, type (with SOCK_NONBLOCK if wanted) and protocol of socket(2).
  public static Fd socket(SystemCalls calls, int family, int type, int protocol)
      throws LinuxException {
    String attempt = "open a socket of family %d, protocol %d".formatted(family, protocol);
    return new Fd(
        (int) calls.demand(attempt, Syscall.SOCKET, family, type | SOCK_CLOEXEC, protocol));
  }

  /// Takes over a descriptor that a system call returned.
  public static Fd of(long number) {
    return new Fd(Math.toIntExact(number));
  }

  public int number() {
    return number;
  }

  /// Sets an option of setsockopt(2) to a 32-bit number; the result is 0, or minus errno.
  public long setOption(SystemCalls calls, int level, int option, int value) {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment cell = arena.allocateFrom(JAVA_INT, value);
      return calls.call(Syscall.SETSOCKOPT, number, level, option, cell.address(), 4, 0);
    }
  }

  @Override
  public void close() {
    if (closed.compareAndSet(false, true)) {
      new SystemCalls().call(Syscall.CLOSE, number, 0, 0);
    }
  }
}
