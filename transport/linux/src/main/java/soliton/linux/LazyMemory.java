package soliton.linux;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;

/// Memory at zero that costs nothing until it is written to: a large table may be made for the
/// worst case. It remains until the process ends.
public final class LazyMemory {
  private static final int READ_AND_WRITE = 3;

  /// Private, anonymous, without a reserve.
  private static final int FLAGS = 0x02 | 0x20 | 0x4000;

  private static final int NO_FILE = -1;

  private LazyMemory() {}

  /// @throws LinuxException if the kernel does not give so many addresses
  public static MemorySegment ofOctets(long octets) throws LinuxException {
    long at = new SystemCalls().call(Syscall.MMAP, 0, octets, READ_AND_WRITE, FLAGS, NO_FILE, 0);
    if (at < 0) {
      throw new LinuxException("map %d octets".formatted(octets), (int) -at);
    }
    return MemorySegment.ofAddress(at).reinterpret(octets, Arena.global(), null);
  }
}
