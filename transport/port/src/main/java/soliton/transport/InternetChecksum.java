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
  public static long add(long sum, MemorySegment memory, long offset, long length) {
    long at = offset;
    long end = offset + length;
    for (; at + 8 <= end; at += 8) {
      long eight = memory.get(LONG, at);
      sum += (eight & 0xffff_ffffL) + (eight >>> 32);
    }
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
