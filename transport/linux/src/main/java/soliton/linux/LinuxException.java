package soliton.linux;

import java.io.IOException;

/// The kernel refused a system call. The message says what was tried, why not, and what to do.
public final class LinuxException extends IOException {
  private static final long serialVersionUID = 1;

  private final int errno;

  public LinuxException(String attempt, int errno) {
    super(attempt + ": " + Errno.describe(errno));
    this.errno = errno;
  }

  /// One of the numbers of [Errno].
  public int errno() {
    return errno;
  }
}
