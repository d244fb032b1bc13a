package soliton.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class DurableCounterTest {
  private MemoryStore store = new MemoryStore();

  @Test
  void oneWriteReservesABlock() {
    DurableCounter counter = counter();
    for (long expected = 1; expected <= 10; expected++) {
      assertEquals(expected, counter.next());
    }
    assertEquals(1, store.commits());
    assertEquals(11, counter.next());
    assertEquals(2, store.commits());
    assertEquals(11, counter.last());
  }

  @Test
  void noNumberIsGivenTwiceWhateverTheCrashes() {
    long last = 0;
    for (int life = 0; life < 30; life++) {
      DurableCounter counter = counter();
      for (int i = 0; i < life % 13; i++) {
        long next = counter.next();
        assertTrue(next > last, next + " after " + last);
        last = next;
      }
      store = store.afterCrash();
    }
  }

  @Test
  void aStoreThatFailsUsesNoNumber() {
    DurableCounter counter = counter();
    store.close();
    assertThrows(StoreException.class, counter::next);
    assertEquals(0, counter.last());
  }

  private DurableCounter counter() {
    return new DurableCounter(store, "counters", "test", 10);
  }
}
