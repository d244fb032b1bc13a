package soliton.transport.flow;

import static java.lang.foreign.ValueLayout.JAVA_LONG;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FreeLinesTest {
  private static final int CAPACITY = 8;

  private final Lines lines = Lines.ofCapacity(CAPACITY);

  @Test
  void everyLineIsGivenToOneAndThoseOfLinksToNobody() {
    Set<Integer> taken = new HashSet<>();
    for (int line = lines.take(); line != Lines.NONE; line = lines.take()) {
      taken.add(line);
    }
    assertEquals(Set.of(3, 4, 5, 6, 7), taken);
    assertEquals(5, lines.inUse());
  }

  @Test
  void aLineThatComesBackIsTheLastToBeUsedAnew() {
    int first = lines.take();
    lines.giveBack(first);
    assertEquals(0, lines.inUse());
    for (int i = 0; i < CAPACITY - Lines.FIRST - 1; i++) {
      assertEquals(first + 1 + i, lines.take());
    }
    assertEquals(first, lines.take());
    assertEquals(Lines.NONE, lines.take());
  }

  @Test
  void aLineUsedAnewIsAtZero() {
    for (int i = 0; i < 2 * CAPACITY; i++) {
      int line = lines.take();
      long at = (long) line * Lines.LINE_OCTETS;
      for (int octet = 0; octet < Lines.LINE_OCTETS; octet += 8) {
        assertEquals(0, lines.memory().get(JAVA_LONG, at + octet));
        lines.memory().set(JAVA_LONG, at + octet, -1);
      }
      lines.giveBack(line);
    }
  }

  @Test
  void aLineOfAnEarlierProcessIsNotGivenToAnybodyElse() {
    lines.claim(Lines.FIRST + 1);
    lines.claim(Lines.FIRST + 1);
    assertEquals(1, lines.inUse());
    assertEquals(Lines.FIRST, lines.take());
    assertEquals(Lines.FIRST + 2, lines.take());
  }
}
