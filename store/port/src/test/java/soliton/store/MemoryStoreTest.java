package soliton.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import soliton.base.Octets;

class MemoryStoreTest {
  private final MemoryStore store = new MemoryStore();
  private final Table<String, Long> table = store.table("t", Format.TEXT, Format.NUMBER);

  @Test
  void whatWasPutIsThereAndWhatWasRemovedIsNot() {
    table.put("a", 1L);
    assertEquals(1L, table.get("a"));
    assertTrue(table.remove("a"));
    assertFalse(table.remove("a"));
    assertNull(table.get("a"));
  }

  @Test
  void aValueIsReplacedOnlyIfItIsTheExpectedOne() {
    assertTrue(table.replace("a", null, 1L));
    assertFalse(table.replace("a", null, 2L));
    assertFalse(table.replace("a", 7L, 2L));
    assertTrue(table.replace("a", 1L, 2L));
    assertEquals(2L, table.get("a"));
  }

  @Test
  void entriesAreShownInPagesInTheOrderOfTheKeys() {
    for (String key : List.of("d", "a", "c", "b")) {
      table.put(key, (long) key.charAt(0));
    }
    List<String> shown = new ArrayList<>();
    String last = table.scan(null, 3, (key, value) -> shown.add(key));
    assertEquals("c", last);
    assertNull(table.scan(last, 3, (key, value) -> shown.add(key)));
    assertEquals(List.of("a", "b", "c", "d"), shown);
  }

  @Test
  void aCrashForgetsWhatWasNotCommitted() {
    table.put("a", 1L);
    store.commit();
    table.put("b", 2L);
    MemoryStore next = store.afterCrash();
    Table<String, Long> found = next.table("t", Format.TEXT, Format.NUMBER);
    assertEquals(1L, found.get("a"));
    assertNull(found.get("b"));
    assertThrows(StoreException.class, () -> table.put("c", 3L));
  }

  @Test
  void aBatchHappensWholeOrNotAtAll() {
    store.batch().put(table, "a", 1L);
    assertNull(table.get("a"));
    store.batch().put(table, "a", 1L).put(table, "b", 2L).remove(table, "a").commit();
    assertNull(store.afterCrash().table("t", Format.TEXT, Format.NUMBER).get("a"));
  }

  @Test
  void aTableHasAPlainName() {
    assertThrows(
        IllegalArgumentException.class, () -> store.table("A b", Format.TEXT, Format.TEXT));
    assertFalse(Store.isTableName(""));
    assertFalse(Store.isTableName("x".repeat(65)));
  }

  @Test
  void aNumberOfAnotherLengthIsDamage() {
    StoreException damage =
        assertThrows(StoreException.class, () -> Format.NUMBER.read(Octets.of(1, 2, 3)));
    assertEquals(StoreException.Reason.DAMAGED, damage.reason());
  }
}
