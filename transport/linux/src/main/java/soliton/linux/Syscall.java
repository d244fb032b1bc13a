package soliton.linux;

/// The system calls that are used, with their numbers on the two kinds of machine: the tables
/// `arch/x86/entry/syscalls/syscall_64.tbl` and `include/uapi/asm-generic/unistd.h` of the kernel.
public enum Syscall {
  READ(0, 63),
  WRITE(1, 64),
  CLOSE(3, 57),
  MMAP(9, 222),
  MUNMAP(11, 215),
  IOCTL(16, 29),
  WRITEV(20, 66),
  SOCKET(41, 198),
  CONNECT(42, 203),
  SENDTO(44, 206),
  RECVFROM(45, 207),
  SENDMSG(46, 211),
  BIND(49, 200),
  GETSOCKNAME(51, 204),
  SETSOCKOPT(54, 208),
  GETSOCKOPT(55, 209),
  CLOCK_GETTIME(228, 113),
  OPENAT(257, 56),
  MOUNT(165, 40),
  SCHED_SETAFFINITY(203, 122),
  UNSHARE(272, 97),
  PPOLL(271, 73),
  EVENTFD2(290, 19),
  RECVMMSG(299, 243),
  SENDMMSG(307, 269),
  SETNS(308, 268),
  BPF(321, 280);

  private static final boolean ARM = System.getProperty("os.arch").equals("aarch64");

  private final int x86;
  private final int arm;

  Syscall(int x86, int arm) {
    this.x86 = x86;
    this.arm = arm;
  }

  /// The number on this machine.
  public int number() {
    return ARM ? arm : x86;
  }
}
