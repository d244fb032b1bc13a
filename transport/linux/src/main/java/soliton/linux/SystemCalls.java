package soliton.linux;

/// The way into the kernel: `syscall(2)` with errno captured. A call does not allocate. Arguments
/// are numbers and addresses of native memory that the caller keeps alive. Owned by one thread at a
/// time.
public final class SystemCalls {
  private static final NativeFunction SYSCALL = NativeFunction.ofSystem("syscall");

  private final CapturedErrno errno = new CapturedErrno();

  /// Enters the kernel. The result is at least 0, or minus one of [Errno]'s numbers.
  public long call(Syscall what, long a, long b, long c, long d, long e, long f) {
    long result = SYSCALL.call(errno, what.number(), a, b, c, d, e, f, 0, 0);
    return result >= 0 ? result : -errno.value();
  }

  public long call(Syscall what, long a, long b, long c) {
    return call(what, a, b, c, 0, 0, 0);
  }

  /// Like [#call], but a refusal becomes an exception that tells what was tried.
  ///
  /// @param attempt for the message, for example `bind UDP 10.0.0.1:2152`
  public long demand(String attempt, Syscall what, long a, long b, long c, long d, long e)
      throws LinuxException {
    long result = call(what, a, b, c, d, e, 0);
    if (result < 0) {
      throw new LinuxException(attempt, (int) -result);
    }
    return result;
  }

  public long demand(String attempt, Syscall what, long a, long b, long c) throws LinuxException {
    return demand(attempt, what, a, b, c, 0, 0);
  }
}
