package soliton.linux;

/// Numbers with which the kernel refuses (errno(3)), and what a person can do about them.
public final class Errno {
  public static final int EPERM = 1;
  public static final int ENOENT = 2;
  public static final int EINTR = 4;
  public static final int EBADF = 9;
  public static final int EAGAIN = 11;
  public static final int EACCES = 13;
  public static final int EBUSY = 16;
  public static final int EEXIST = 17;
  public static final int ENODEV = 19;
  public static final int EINVAL = 22;
  public static final int EMSGSIZE = 90;
  public static final int EPROTONOSUPPORT = 93;
  public static final int EOPNOTSUPP = 95;
  public static final int EADDRINUSE = 98;
  public static final int EADDRNOTAVAIL = 99;
  public static final int ENETUNREACH = 101;
  public static final int ECONNRESET = 104;
  public static final int ENOBUFS = 105;
  public static final int ETIMEDOUT = 110;
  public static final int ECONNREFUSED = 111;

  private Errno() {}

  /// What the number means, and the remedy where there is a usual one.
  public static String describe(int errno) {
    return switch (errno) {
      case EPERM, EACCES -> "not permitted: run as root or with CAP_NET_ADMIN and CAP_NET_RAW";
      case ENOENT -> "does not exist";
      case EBUSY -> "busy: another process uses it";
      case EEXIST -> "exists already";
      case ENODEV -> "no such device";
      case EINVAL -> "invalid argument, or not supported by this kernel";
      case EOPNOTSUPP -> "not supported by this device or driver";
      case EADDRINUSE -> "the address is in use: is another instance running?";
      case EADDRNOTAVAIL -> "the address is not configured on any interface of this host";
      case ENETUNREACH -> "no route to that network";
      case ECONNREFUSED -> "refused: nobody listens there";
      default -> "errno " + errno;
    };
  }
}
