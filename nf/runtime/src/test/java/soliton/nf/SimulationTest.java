package soliton.nf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SimulationTest {
  private static final Timer T = new Timer("T", Duration.ofSeconds(1), 2, "test", "an answer");

  @Test
  void theSameSeedGivesTheSameRunAndAnotherSeedAnother() {
    assertEquals(run(42), run(42));
    assertNotEquals(run(42), run(43));
  }

  @Test
  void aTestReadsAsAScriptBecauseTheWorldRunsWhileItWaits() {
    Simulation world = new Simulation(1);
    Promise<String> promise = new Promise<>(world);
    world.start(
        () -> {
          Promise<String> never = new Promise<>(world);
          String silence = never.awaitOrNull(T);
          promise.complete("after a second: " + silence);
        });
    assertEquals("after a second: null", promise.awaitOrNull(T.with(Duration.ofSeconds(9))));
    assertEquals(1_000_000_000L, world.clock().nanos());
  }

  @Test
  void waitingForWhatCanNeverHappenIsAFaultNotAHang() {
    Simulation world = new Simulation(1);
    assertThrows(IllegalStateException.class, () -> world.waiting().park());
  }

  @Test
  void theFailureOfATaskIsTheFailureOfTheRun() {
    Simulation world = new Simulation(1);
    world.start(
        () -> {
          throw new IllegalStateException("ours");
        });
    assertThrows(IllegalStateException.class, world::settle);
  }

  @Test
  void aClosedSimulationLeavesNoThread() {
    Simulation world = new Simulation(1);
    for (int i = 0; i < 10; i++) {
      world.start(() -> new Promise<String>(world).awaitOrNull(T));
    }
    world.settle();
    assertEquals(10, world.tasksAlive());
    world.close();
    assertEquals(0, world.tasksAlive());
  }

  /// Five pairs of talkers over a network that loses and delays; what happened, in order.
  private static List<String> run(long seed) {
    try (Simulation world = new Simulation(seed)) {
      List<String> events = new ArrayList<>();
      for (int i = 0; i < 5; i++) {
        String name = "p" + i;
        world.start(() -> talk(world, name, events));
      }
      world.pass(Duration.ofSeconds(10));
      return events;
    }
  }

  private static void talk(Simulation world, String name, List<String> events) {
    for (int round = 0; round < 3; round++) {
      Promise<Integer> answer = new Promise<>(world);
      int value = round;
      if (world.random().nextInt(3) > 0) {
        world.after(world.random().nextLong(1_500_000_000), () -> answer.complete(value));
      }
      events.add(name + " " + answer.awaitOrNull(T) + " at " + world.clock().nanos());
    }
  }
}
