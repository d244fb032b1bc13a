package soliton.transport;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;

/// The ones' complement sum of IP, TCP, UDP and ICMP (RFC 1071), over native memory. A running sum
/// is a long in the byte order of this machine; add to it what is needed, then finish it.
public final class InternetChecksum {
  private static final ValueLayout.OfLong LONG = ValueLayout.JAVA_LONG_UNALIGNED;
  private static final ValueLayout.OfInt INT = ValueLayout.JAVA_INT_UNALIGNED;
  private static final ValueLayout.OfShort SHORT = ValueLayout.JAVA_SHORT_UNALIGNED;
  private static final boolean LITTLE = ByteOrder.nativeOrder() == ByteOrder.LITTLE_ENDIAN;

  private InternetChecksum() {}

  /// Adds a range to the sum. Only the last range of several may have an odd length.
  ///
  /// The loop counts by an int from zero, because the compiler makes vector instructions of such
  /// loops only: they take a sixth of the time.
  public static long add(long sum, MemorySegment memory, long offset, long length) {
    int eights = (int) (length >>> 3);
    long most = 0;
    for (int i = 0; i < eights; i++) {
      long eight = memory.get(LONG, offset + i * 8L);
      most += (eight & 0xffff_ffffL) + (eight >>> 32);
    }
    return addLast(sum + most, memory, offset + eights * 8L, offset + length);
  }

  /// Adds less than eight octets.
  private static long addLast(long sum, MemorySegment memory, long at, long end) {
    if (at + 4 <= end) {
      sum += memory.get(INT, at) & 0xffff_ffffL;
      at += 4;
    }
    if (at + 2 <= end) {
      sum += memory.get(SHORT, at) & 0xffff;
      at += 2;
    }
    if (at < end) {
      int octet = memory.get(ValueLayout.JAVA_BYTE, at) & 0xff;
      sum += LITTLE ? octet : octet << 8;
    }
    return sum;
  }

  /// Adds a 16-bit number that stands in no memory, like the protocol or length of a pseudo-header.
  public static long add(long sum, int number) {
    return sum + (LITTLE ? Short.reverseBytes((short) number) & 0xffff : number & 0xffff);
  }

  /// The sum as 16 bits, in the byte order in which it is stored natively: not complemented.
  public static short fold(long sum) {
    long folded = (sum & 0xffff_ffffL) + (sum >>> 32);
    folded = (folded & 0xffffL) + (folded >>> 16);
    folded = (folded & 0xffffL) + (folded >>> 16);
    folded = (folded & 0xffffL) + (folded >>> 16);
    return (short) folded;
  }

  /// True if a range that contains its own checksum is intact.
  public static boolean isIntact(long sum) {
    return fold(sum) == (short) 0xffff;
  }

  /// Stores the finished checksum of the sum.
  public static void store(long sum, MemorySegment memory, long offset) {
    memory.set(SHORT, offset, (short) ~fold(sum));
  }

  /// Stores the sum unfinished: hardware and kernel go on from there.
  public static void storeUnfinished(long sum, MemorySegment memory, long offset) {
    memory.set(SHORT, offset, fold(sum));
  }
}
