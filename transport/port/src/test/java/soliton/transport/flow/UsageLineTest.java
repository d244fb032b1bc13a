package soliton.transport.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.foreign.MemorySegment;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class UsageLineTest {
  private final MemorySegment lines = Lines.ofCapacity(8).memory();
  private final int line = Lines.FIRST;

  @BeforeEach
  void clear() {
    UsageLine.clear(lines, line);
  }

  private long read(int number) {
    return UsageLine.read(lines, line, number);
  }

  @Test
  void bothDirectionsAreCountedApart() {
    UsageLine.count(lines, line, true, 100, 7);
    UsageLine.count(lines, line, false, 1_000, 8);
    UsageLine.count(lines, line, false, 1_000, 9);
    assertEquals(100, read(UsageLine.UPLINK_OCTETS));
    assertEquals(1, read(UsageLine.UPLINK_PACKETS));
    assertEquals(2_000, read(UsageLine.DOWNLINK_OCTETS));
    assertEquals(2, read(UsageLine.DOWNLINK_PACKETS));
    assertEquals(9, read(UsageLine.LAST_NANOS));
  }

  @Test
  void aNeighbourIsNotTouched() {
    UsageLine.count(lines, line, true, 100, 7);
    for (int number = 0; number < Lines.LINE_OCTETS; number += 8) {
      assertEquals(0, UsageLine.read(lines, line + 1, number));
    }
  }

  @Test
  void aClearLineIsNeverAlarmed() {
    UsageLine.count(lines, line, true, Integer.MAX_VALUE, 7);
    assertFalse(UsageLine.isAlarmed(lines, line));
  }

  @Test
  void eachAlarmLooksAtItsOwnCount() {
    UsageLine.count(lines, line, true, 100, 7);
    UsageLine.count(lines, line, false, 50, 7);
    assertAlarmed(false, 101, 51, 151);
    assertAlarmed(true, 100, 51, 151);
    assertAlarmed(true, 101, 50, 151);
    assertAlarmed(true, 101, 51, 150);
  }

  private void assertAlarmed(boolean alarmed, long up, long down, long total) {
    UsageLine.setAlarms(lines, line, up, down, total);
    assertEquals(alarmed, UsageLine.isAlarmed(lines, line));
  }

  @Test
  void anAlarmOfZeroIsReachedByTheNextPacketAndANegativeOneByNone() {
    UsageLine.setAlarms(lines, line, UsageLine.NEVER, UsageLine.NEVER, 0);
    assertTrue(UsageLine.isAlarmed(lines, line));
    UsageLine.setAlarms(lines, line, -1, -1, -1);
    assertFalse(UsageLine.isAlarmed(lines, line));
  }

  @Test
  void countsOfSeveralThreadsAddUp() throws InterruptedException {
    Thread[] threads = new Thread[4];
    for (int i = 0; i < threads.length; i++) {
      threads[i] =
          Thread.ofPlatform()
              .start(
                  () -> {
                    for (int n = 0; n < 50_000; n++) {
                      UsageLine.count(lines, line, true, 3, n);
                    }
                  });
    }
    for (Thread thread : threads) {
      thread.join();
    }
    assertEquals(200_000, read(UsageLine.UPLINK_PACKETS));
    assertEquals(600_000, read(UsageLine.UPLINK_OCTETS));
  }
}
