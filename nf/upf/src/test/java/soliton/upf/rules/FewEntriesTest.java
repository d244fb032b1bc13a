package soliton.upf.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// What a million sessions keep of their rules.
final class FewEntriesTest {
  private static Map<Integer, String> some() {
    Map<Integer, String> given = new LinkedHashMap<>();
    given.put(300, "first");
    given.put(2, "second");
    given.put(17, "third");
    return given;
  }

  @Test
  void entriesAreThoseOfTheMapInItsOrder() {
    Map<Integer, String> few = FewEntries.copyOf(some());
    assertEquals(some(), few);
    assertEquals(some().hashCode(), few.hashCode());
    assertEquals(List.of(300, 2, 17), List.copyOf(few.keySet()));
    assertEquals(List.of("first", "second", "third"), List.copyOf(few.values()));
    List<String> told = new ArrayList<>();
    few.forEach((key, value) -> told.add(key + value));
    assertEquals(List.of("300first", "2second", "17third"), told);
    assertEquals("second", few.get(2));
    assertNull(few.get(3));
    assertTrue(few.containsKey(17));
    assertFalse(few.containsKey(18));
  }

  @Test
  void itNeverChanges() {
    Map<Integer, String> given = some();
    Map<Integer, String> few = FewEntries.copyOf(given);
    given.put(99, "later");
    assertEquals(some(), few);
    assertThrows(UnsupportedOperationException.class, () -> few.put(1, "more"));
    assertThrows(UnsupportedOperationException.class, () -> few.keySet().remove(2));
    assertThrows(UnsupportedOperationException.class, () -> few.values().clear());
  }

  @Test
  void whatIsEqualIsKeptOnce() {
    Recent<Map<Integer, String>> recent = new Recent<>();
    Map<Integer, String> first = recent.of(FewEntries.copyOf(some()));
    assertSame(first, recent.of(FewEntries.copyOf(some())));
    Recent<String> names = new Recent<>();
    for (int i = 0; i < 10_000; i++) {
      assertEquals("name" + i, names.of("name" + i));
    }
  }
}
