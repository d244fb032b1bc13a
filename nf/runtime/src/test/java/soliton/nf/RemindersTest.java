package soliton.nf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RemindersTest {
  private final Simulation world = new Simulation(1);
  private final List<String> reminded = new ArrayList<>();
  private final Reminders<String> reminders = new Reminders<>(world, reminded::add);

  @Test
  void remindersComeInOrderNeverEarlyAndAtMostTenSecondsLate() {
    reminders.add("hour", Duration.ofHours(1).toNanos());
    reminders.add("minute", Duration.ofMinutes(1).toNanos());
    world.pass(Duration.ofSeconds(59));
    assertEquals(List.of(), reminded);
    world.pass(Duration.ofSeconds(11));
    assertEquals(List.of("minute"), reminded);
    world.pass(Duration.ofMinutes(60));
    assertEquals(List.of("minute", "hour"), reminded);
    assertEquals(0, reminders.size());
  }

  @Test
  void manyIdlePhonesShareOneTimer() {
    for (int i = 0; i < 10_000; i++) {
      reminders.add("phone", Duration.ofMinutes(58).toNanos());
    }
    assertEquals(10_000, reminders.size());
    int steps = 0;
    while (reminded.isEmpty()) {
      assertTrue(world.step(), "nobody is reminded");
      steps++;
    }
    assertEquals(10_000, reminded.size());
    assertTrue(steps < 200, "one timer, not ten thousand: " + steps);
  }
}
