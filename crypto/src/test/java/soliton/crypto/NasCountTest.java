package soliton.crypto;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Objects;
import org.junit.jupiter.api.Test;

class NasCountTest {
  @Test
  void theSequenceNumberIsTheLastOctetAndTheRestOverflows() {
    NasCount count = new NasCount(0x0123ff);
    assertEquals(0xff, count.sequenceNumber());
    assertEquals(0x0123, count.overflow());
    assertEquals(new NasCount(0x012400), count.next());
  }

  @Test
  void theFirstMessageIsTakenAtItsWord() {
    assertEquals(new NasCount(7), NasCount.estimate(null, 7));
  }

  @Test
  void aSmallerSequenceNumberMeansThatItWentRound() {
    NasCount last = new NasCount(0x01fe);
    assertEquals(new NasCount(0x01ff), NasCount.estimate(last, 0xff));
    assertEquals(new NasCount(0x0200), NasCount.estimate(last, 0x00));
    assertEquals(new NasCount(0x02fd), NasCount.estimate(last, 0xfd));
  }

  @Test
  void aRepeatedMessageIsEstimatedAsItselfAndIsAReplay() {
    NasCount last = new NasCount(0x0105);
    NasCount again = Objects.requireNonNull(NasCount.estimate(last, 5));
    assertTrue(again.isReplayOf(last));
    assertFalse(last.next().isReplayOf(last));
    assertFalse(NasCount.ZERO.isReplayOf(null));
  }

  @Test
  void theCountNeverWrapsAround() {
    NasCount last = new NasCount(0xffffff);
    assertNull(NasCount.estimate(last, 0));
    assertFalse(last.hasNext());
    assertThrows(IllegalStateException.class, last::next);
    assertTrue(new NasCount(0xffff00).isNearWrapAround());
    assertFalse(new NasCount(0xfffe00).isNearWrapAround());
    assertThrows(IllegalArgumentException.class, () -> new NasCount(1 << 24));
  }
}
