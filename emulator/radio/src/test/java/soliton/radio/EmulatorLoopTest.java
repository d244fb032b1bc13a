package soliton.radio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class EmulatorLoopTest {
  private static final int PATIENCE_SECONDS = 10;

  @Test
  void tasksOfOneThreadRunInOrderAndTimersAfterThem() throws InterruptedException {
    List<Integer> seen = new CopyOnWriteArrayList<>();
    CountDownLatch done = new CountDownLatch(1);
    try (EmulatorLoop loop = EmulatorLoop.start("loop-under-test")) {
      for (int i = 0; i < 1000; i++) {
        int number = i;
        loop.execute(() -> seen.add(number));
      }
      loop.execute(() -> loop.after(20, done::countDown));
      assertTrue(done.await(PATIENCE_SECONDS, TimeUnit.SECONDS));
    }
    assertEquals(1000, seen.size());
    assertEquals(seen.stream().sorted().toList(), seen);
  }

  @Test
  void faultOfOneTaskDoesNotStopTheOthers() throws InterruptedException {
    CountDownLatch done = new CountDownLatch(1);
    try (EmulatorLoop loop = EmulatorLoop.start("loop-under-test")) {
      loop.execute(
          () -> {
            throw new IllegalStateException("a fault on purpose, of a test");
          });
      loop.execute(done::countDown);
      assertTrue(done.await(PATIENCE_SECONDS, TimeUnit.SECONDS));
    }
  }

  @Test
  void timersAreRefusedToOtherThreads() {
    try (EmulatorLoop loop = EmulatorLoop.start("loop-under-test")) {
      assertThrows(IllegalStateException.class, () -> loop.after(1, () -> {}));
    }
  }

  @Test
  void closedLoopTakesTasksWithoutWaitingForEver() {
    EmulatorLoop loop = EmulatorLoop.start("loop-under-test");
    loop.close();
    for (int i = 0; i < 100_000; i++) {
      loop.execute(() -> {});
    }
  }
}
