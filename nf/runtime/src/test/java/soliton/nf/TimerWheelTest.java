package soliton.nf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;

class TimerWheelTest {
  private static final long MILLI = 1_000_000;
  private final TimerWheel wheel = new TimerWheel(0);
  private final List<String> expired = new ArrayList<>();

  @Test
  void aTimerExpiresOnceAndNeverEarly() {
    start("a", 6000);
    wheel.advance(5999 * MILLI);
    assertEquals(List.of(), expired);
    wheel.advance(6000 * MILLI);
    wheel.advance(60_000 * MILLI);
    assertEquals(List.of("a"), expired);
  }

  @Test
  void aStoppedTimerDoesNotExpire() {
    Scheduler.Timeout first = start("a", 10);
    start("b", 10);
    Scheduler.Timeout last = start("c", 10);
    first.cancel();
    last.cancel();
    start("d", 10);
    last.cancel();
    assertEquals(TimerWheel.NEVER, wheel.advance(20 * MILLI));
    assertEquals(List.of("b", "d"), expired);
  }

  @Test
  void timersOfSeveralTurnsWaitForTheirTurn() {
    start("hour", 3_600_000);
    start("soon", 15);
    long now = 0;
    while (expired.size() < 2) {
      long pause = wheel.advance(now);
      assertTrue(now < 3_700_000 * MILLI, "the timer of an hour never expires");
      now += pause == TimerWheel.NEVER ? 0 : pause;
    }
    assertEquals(List.of("soon", "hour"), expired);
    assertTrue(now >= 3_600_000 * MILLI, "expired early");
  }

  @Test
  void timersExpireInTheOrderOfTheirTicksWhateverTheOrderOfStarting() {
    RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(7);
    List<Long> order = new ArrayList<>();
    for (int i = 0; i < 5000; i++) {
      long delay = random.nextLong(200_000);
      Scheduler.Timeout timeout = wheel.schedule(0, delay * MILLI, () -> order.add(delay / 5));
      if (random.nextInt(3) == 0) {
        timeout.cancel();
      }
    }
    for (long now = 0; now < 201_000; now += 5) {
      wheel.advance(now * MILLI);
    }
    List<Long> sorted = order.stream().sorted().toList();
    assertTrue(order.size() > 3000 && order.size() < 3700, "a third were stopped: " + order.size());
    for (int i = 0; i < order.size(); i++) {
      assertTrue(Math.abs(sorted.get(i) - order.get(i)) <= 1, "out of order at " + i);
    }
  }

  @Test
  void aTimerMayStartAnother() {
    wheel.schedule(
        0, 10 * MILLI, () -> wheel.schedule(10 * MILLI, 10 * MILLI, () -> expired.add("x")));
    wheel.advance(10 * MILLI);
    wheel.advance(20 * MILLI);
    assertEquals(List.of("x"), expired);
  }

  private Scheduler.Timeout start(String name, long delayMillis) {
    return wheel.schedule(0, delayMillis * MILLI, () -> expired.add(name));
  }
}
