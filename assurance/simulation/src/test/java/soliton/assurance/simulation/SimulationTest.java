package soliton.assurance.simulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Hundreds of stories. `-Dsoliton.seed=N` tells one again; `-Dsoliton.stories=N` tells more of
/// them, from a first seed that is printed.
class SimulationTest {
  private static final int STORIES = 200;

  @Test
  void whateverHappensEverybodyIsServedInTheEndAndNothingIsLeft() {
    Long one = Long.getLong("soliton.seed");
    int count = one != null ? 1 : Integer.getInteger("soliton.stories", STORIES);
    long first = one != null ? one : Long.getLong("soliton.first-seed", 1);
    List<String> broken = new ArrayList<>();
    for (long seed = first; seed < first + count; seed++) {
      String failure = failureOf(seed);
      if (failure != null) {
        broken.add("-Dsoliton.seed=" + seed + ": " + failure);
      }
    }
    if (!broken.isEmpty()) {
      broken.forEach(each -> System.err.println(each.lines().findFirst().orElse("")));
      fail(
          broken.size() + " of " + count + " stories end badly, the first is " + broken.getFirst());
    }
  }

  private static @org.jspecify.annotations.Nullable String failureOf(long seed) {
    try (Network network = new Network(seed)) {
      new Story(network).tell();
      return null;
    } catch (Story.Broken | IllegalStateException e) {
      return e.toString();
    }
  }

  @Test
  void theSameSeedGivesTheSameEventsByteForByte() {
    for (long seed = 1; seed <= 10; seed++) {
      assertEquals(eventsOf(seed), eventsOf(seed), "-Dsoliton.seed=" + seed);
    }
    assertNotEquals(eventsOf(1), eventsOf(2));
  }

  private static String eventsOf(long seed) {
    try (Network network = new Network(seed)) {
      try {
        new Story(network).tell();
      } catch (Story.Broken broken) {
        // the other test says so
      }
      return String.join("\n", network.log());
    }
  }
}
