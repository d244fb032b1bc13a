package soliton.launcher.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/// The heap is full before it overflows.
final class HeapRoomTest {
  private static final int MOST = 1_000;

  /// A heap of which something is garbage.
  private static final class ScriptedHeap implements HeapRoom.OldObjects {
    int used;
    int garbage;
    int collections;

    @Override
    public long usedOctets() {
      return used;
    }

    @Override
    public long mostOctets() {
      return MOST;
    }

    @Override
    public void collect() {
      used -= garbage;
      garbage = 0;
      collections++;
    }
  }

  private final ScriptedHeap heap = new ScriptedHeap();
  private final HeapRoom room = new HeapRoom(heap);

  @Test
  void thereIsRoomWhileTheHeapIsNotNearlyFull() {
    heap.used = 850;
    assertTrue(room.isThere(100));
    assertEquals(0, heap.collections);
  }

  @Test
  void garbageIsNoReasonToRefuse() {
    heap.used = 900;
    heap.garbage = 200;
    assertTrue(room.isThere(100));
    assertEquals(1, heap.collections);
    assertTrue(room.isThere(101));
    assertEquals(1, heap.collections);
  }

  @Test
  void aFullHeapIsLookedAtOnceAndRefusesUntilATenthOfTheSessionsHasEnded() {
    heap.used = 870;
    assertFalse(room.isThere(1_000));
    heap.garbage = 300;
    assertFalse(room.isThere(901));
    assertEquals(1, heap.collections);
    assertTrue(room.isThere(900));
    assertEquals(2, heap.collections);
  }

  @Test
  void itStaysFullWhereTheEndedSessionsWereLight() {
    heap.used = 870;
    assertFalse(room.isThere(1_000));
    heap.garbage = 20;
    assertFalse(room.isThere(900));
    assertFalse(room.isThere(811));
    assertEquals(2, heap.collections);
  }

  @Test
  void theCollectorOfThisProcessTellsWhatIsUsed() {
    assertInstanceOf(HeapRoom.class, HeapRoom.ofProcess());
    assertTrue(HeapRoom.ofProcess().isThere(0));
  }
}
