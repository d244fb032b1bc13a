package soliton.radio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class HandAgendaTest {
  private final HandAgenda agenda = new HandAgenda();
  private final List<String> seen = new ArrayList<>();

  @Test
  void tasksRunInTheOrderInWhichTheyCame() {
    agenda.execute(
        () -> {
          seen.add("first");
          agenda.execute(() -> seen.add("third"));
        });
    agenda.execute(() -> seen.add("second"));

    assertEquals(3, agenda.run());
    assertEquals(List.of("first", "second", "third"), seen);
  }

  @Test
  void timerFiresOnceWhenItsTimeHasComeAndNotBefore() {
    agenda.after(15_000, () -> seen.add("T3510"));

    agenda.advance(14_990);
    assertEquals(List.of(), seen);
    agenda.advance(10);
    assertEquals(List.of("T3510"), seen);
    agenda.advance(60_000);
    assertEquals(List.of("T3510"), seen);
    assertEquals(0, agenda.timers());
  }

  @Test
  void timerOfManyTurnsOfTheWheelFiresInTime() {
    agenda.after(54 * 60_000, () -> seen.add("T3512"));
    agenda.advance(54 * 60_000 - 10);
    assertEquals(List.of(), seen);
    agenda.advance(10);
    assertEquals(List.of("T3512"), seen);
  }

  @Test
  void cancelledTimerDoesNotFireEvenWhenCancelledByOneOfTheSameTick() {
    List<Agenda.Timer> second = new ArrayList<>();
    agenda.after(100, () -> second.getFirst().cancel());
    second.add(agenda.after(100, () -> seen.add("second")));
    Agenda.Timer third = agenda.after(100, () -> seen.add("third"));
    third.cancel();
    third.cancel();

    agenda.advance(1000);
    assertEquals(List.of(), seen);
    assertEquals(0, agenda.timers());
  }

  @Test
  void timersFireInTheOrderOfTheirTimeWhateverTheOrderOfStart() {
    List<Long> fired = new ArrayList<>();
    Random random = new Random(7);
    for (int i = 0; i < 2000; i++) {
      agenda.after(random.nextInt(30_000), () -> fired.add(agenda.nanos()));
    }
    agenda.advance(30_010);
    assertEquals(2000, fired.size());
    assertEquals(fired.stream().sorted().toList(), fired);
  }

  @Test
  void taskThatBegetsItselfForEverIsNoticed() {
    agenda.execute(
        new Runnable() {
          @Override
          public void run() {
            agenda.execute(this);
          }
        });
    assertThrows(IllegalStateException.class, agenda::run);
  }
}
