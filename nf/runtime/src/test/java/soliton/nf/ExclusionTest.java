package soliton.nf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExclusionTest {
  private final Exclusion exclusion = new Exclusion();
  private int count;

  @Test
  void noChangeOfSeveralThreadsIsLost() throws InterruptedException {
    List<Thread> threads = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      threads.add(Thread.ofPlatform().start(this::countOften));
    }
    for (Thread each : threads) {
      each.join();
    }
    assertEquals(40_000, count);
  }

  private void countOften() {
    for (int i = 0; i < 10_000; i++) {
      try (Exclusion.Held _ = exclusion.enter()) {
        count++;
      }
    }
  }

  @Test
  void whatFailsGivesTheRightBack() throws InterruptedException {
    assertThrows(
        IllegalStateException.class,
        () -> {
          try (Exclusion.Held _ = exclusion.enter()) {
            throw new IllegalStateException("wrong");
          }
        });
    Thread other = Thread.ofPlatform().start(this::countOften);
    other.join();
    assertEquals(10_000, count);
  }

  @Test
  void onlyWhoHasItGivesItBack() {
    Exclusion.Held held = exclusion.enter();
    held.close();
    assertThrows(IllegalMonitorStateException.class, held::close);
  }
}
