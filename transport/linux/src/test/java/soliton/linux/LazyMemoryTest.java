package soliton.linux;

import static java.lang.foreign.ValueLayout.JAVA_LONG;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.lang.foreign.MemorySegment;
import org.junit.jupiter.api.Test;

class LazyMemoryTest {
  /// More than machines have, so that it could not be had if it were not lazy.
  private static final long TERABYTE = 1L << 40;

  @Test
  void aLargeTableIsAtZeroAndCostsOnlyWhatIsWritten() throws LinuxException {
    MemorySegment table = LazyMemory.ofOctets(TERABYTE);
    assertEquals(TERABYTE, table.byteSize());
    table.set(JAVA_LONG, TERABYTE - 8, 7);
    assertEquals(7, table.get(JAVA_LONG, TERABYTE - 8));
    assertEquals(0, table.get(JAVA_LONG, TERABYTE / 2));
  }

  @Test
  void moreThanThereAreAddressesIsRefused() {
    assertThrows(LinuxException.class, () -> LazyMemory.ofOctets(1L << 60));
  }
}
