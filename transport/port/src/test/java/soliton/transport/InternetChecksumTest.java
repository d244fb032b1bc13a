package soliton.transport;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;
import java.util.Random;
import org.junit.jupiter.api.Test;
import soliton.base.Octets;

class InternetChecksumTest {
  private static final ValueLayout.OfShort BE16 =
      ValueLayout.JAVA_SHORT_UNALIGNED.withOrder(ByteOrder.BIG_ENDIAN);

  private static MemorySegment memory(String hex) {
    byte[] octets = Octets.ofHex(hex).toArray();
    MemorySegment memory = Arena.ofAuto().allocate(octets.length + 8);
    MemorySegment.copy(octets, 0, memory, ValueLayout.JAVA_BYTE, 0, octets.length);
    return memory;
  }

  @Test
  void theExampleOfRfc1071HasItsSum() {
    MemorySegment memory = memory("0001f203f4f5f6f7");
    memory.set(
        ValueLayout.JAVA_SHORT_UNALIGNED,
        8,
        InternetChecksum.fold(InternetChecksum.add(0, memory, 0, 8)));
    assertEquals((short) 0xddf2, memory.get(BE16, 8));
  }

  @Test
  void aHeaderWithItsChecksumIsIntact() {
    MemorySegment memory = memory("45000073000040004011b861c0a80001c0a800c7");
    long sum = InternetChecksum.add(0, memory, 0, 20);
    assertTrue(InternetChecksum.isIntact(sum));
  }

  @Test
  void aRangeMayHaveAnyLengthAndBeginAnywhere() {
    MemorySegment memory = memory("00112233445566778899aabbccddeeff0102");
    for (int length = 0; length <= 17; length++) {
      long expected = 0;
      for (int i = 0; i < length; i++) {
        int octet = memory.get(ValueLayout.JAVA_BYTE, i + 1) & 0xff;
        expected += i % 2 == 0 ? octet << 8 : octet;
      }
      expected = (expected & 0xffff) + (expected >>> 16);
      MemorySegment out = Arena.ofAuto().allocate(2);
      InternetChecksum.storeUnfinished(InternetChecksum.add(0, memory, 1, length), out, 0);
      assertEquals((short) expected, out.get(BE16, 0), "length " + length);
    }
  }

  /// Long enough, and often enough, for what the compiler makes of the loop.
  @Test
  void longRangesHaveTheSumOfTheirWords() {
    byte[] octets = new byte[70_000];
    new Random(7).nextBytes(octets);
    MemorySegment memory = Arena.ofAuto().allocate(octets.length);
    MemorySegment.copy(octets, 0, memory, ValueLayout.JAVA_BYTE, 0, octets.length);
    for (int round = 0; round < 20_000; round++) {
      int offset = round % 61;
      int length = round % 100 == 0 ? 65_535 : round % 1_500;
      long sum = InternetChecksum.add(0xffff_ffffL, memory, offset, length);
      if (round % 100 < 2) {
        assertEquals(sumOfWords(octets, offset, length), unsignedFold(sum), "round " + round);
      }
    }
  }

  /// The sum in the byte order of the network, of a range and of 32 bits that are set.
  private static int sumOfWords(byte[] octets, int offset, int length) {
    long sum = 0xffff_ffffL;
    for (int i = 0; i < length; i++) {
      int octet = octets[offset + i] & 0xff;
      sum += i % 2 == 0 ? octet << 8 : octet;
    }
    while (sum >>> 16 != 0) {
      sum = (sum & 0xffff) + (sum >>> 16);
    }
    return (int) sum;
  }

  private static int unsignedFold(long sum) {
    MemorySegment out = Arena.ofAuto().allocate(2);
    InternetChecksum.storeUnfinished(sum, out, 0);
    return out.get(BE16, 0) & 0xffff;
  }

  @Test
  void numbersOfThePseudoHeaderCount() {
    MemorySegment memory = memory("00111234");
    long both = InternetChecksum.add(0, memory, 0, 4);
    long apart = InternetChecksum.add(InternetChecksum.add(0, 0x0011), 0x1234);
    assertEquals(InternetChecksum.fold(both), InternetChecksum.fold(apart));
  }
}
