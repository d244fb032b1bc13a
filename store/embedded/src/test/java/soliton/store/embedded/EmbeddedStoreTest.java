package soliton.store.embedded;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import soliton.store.Format;
import soliton.store.StoreException;
import soliton.store.Table;

class EmbeddedStoreTest {
  @TempDir Path directory;

  @Test
  void whatWasCommittedIsThereWhenOpenedAgain() {
    Path file = directory.resolve("new/directory/soliton.store");
    try (EmbeddedStore store = EmbeddedStore.open(file)) {
      numbers(store).put("a", 1L);
      store.commit();
    }
    try (EmbeddedStore store = EmbeddedStore.open(file)) {
      assertEquals(1L, numbers(store).get("a"));
      assertEquals(1, numbers(store).size());
    }
  }

  @Test
  void aValueIsReplacedOnlyIfItIsTheExpectedOne() {
    try (EmbeddedStore store = open()) {
      Table<String, Long> table = numbers(store);
      assertTrue(table.replace("a", null, 1L));
      assertFalse(table.replace("a", null, 2L));
      assertFalse(table.replace("a", 7L, 2L));
      assertTrue(table.replace("a", 1L, 2L));
      assertEquals(2L, table.get("a"));
      assertTrue(table.remove("a"));
      assertFalse(table.remove("a"));
      assertNull(table.get("a"));
    }
  }

  @Test
  void entriesAreShownInPagesInTheOrderOfTheKeys() {
    try (EmbeddedStore store = open()) {
      Table<String, Long> table = numbers(store);
      for (String key : List.of("d", "a", "c", "b")) {
        table.put(key, (long) key.charAt(0));
      }
      List<String> shown = new ArrayList<>();
      String last = table.scan(null, 3, (key, value) -> shown.add(key));
      assertEquals("c", last);
      assertNull(table.scan(last, 3, (key, value) -> shown.add(key)));
      assertNull(table.scan("d", 3, (key, value) -> shown.add(key)));
      assertEquals(List.of("a", "b", "c", "d"), shown);
    }
  }

  @Test
  void aBatchIsAppliedAtItsCommitAndDurableThen() {
    Path file = directory.resolve("batch");
    try (EmbeddedStore store = EmbeddedStore.open(file)) {
      Table<String, Long> table = numbers(store);
      table.put("old", 1L);
      store.batch().put(table, "forgotten", 1L);
      store.batch().put(table, "a", 1L).put(table, "b", 2L).remove(table, "old").commit();
    }
    try (EmbeddedStore store = EmbeddedStore.open(file)) {
      Table<String, Long> table = numbers(store);
      assertEquals(2L, table.get("b"));
      assertNull(table.get("old"));
      assertNull(table.get("forgotten"));
    }
  }

  @Test
  void aSecondOpenerIsToldThatTheFileIsInUse() {
    try (EmbeddedStore store = open()) {
      assertNotNull(numbers(store));
      StoreException failure = assertThrows(StoreException.class, this::open);
      assertEquals(StoreException.Reason.IN_USE, failure.reason());
      assertTrue(String.valueOf(failure.getMessage()).contains("in use"), failure.getMessage());
    }
  }

  @Test
  void aDirectoryThatCannotBeMadeIsNamed() throws IOException {
    Path plain = Files.writeString(directory.resolve("plain"), "not a directory");
    StoreException failure =
        assertThrows(StoreException.class, () -> EmbeddedStore.open(plain.resolve("store")));
    assertEquals(StoreException.Reason.UNWRITABLE, failure.reason());
    assertTrue(String.valueOf(failure.getMessage()).contains(plain.toString()));
  }

  @Test
  void aFileThatIsADirectoryIsRefused() {
    StoreException failure =
        assertThrows(StoreException.class, () -> EmbeddedStore.open(directory));
    assertEquals(StoreException.Reason.UNWRITABLE, failure.reason());
  }

  @Test
  void aFileThatIsNoStoreIsRefusedAndLeftAsItIs() throws IOException {
    Path file = directory.resolve("noise");
    byte[] noise = new byte[20_000];
    new java.util.Random(1).nextBytes(noise);
    Files.write(file, noise);
    StoreException failure = assertThrows(StoreException.class, () -> EmbeddedStore.open(file));
    assertEquals(StoreException.Reason.DAMAGED, failure.reason());
    assertEquals(20_000, Files.size(file));
  }

  @Test
  void useAfterCloseIsRefused() {
    EmbeddedStore store = open();
    Table<String, Long> table = numbers(store);
    store.close();
    store.close();
    StoreException failure = assertThrows(StoreException.class, () -> table.put("a", 1L));
    assertEquals(StoreException.Reason.CLOSED, failure.reason());
    assertThrows(StoreException.class, () -> table.get("a"));
  }

  /// A crash may leave the last append half written: whatever is cut off its end, all that was
  /// committed before it is there.
  @Test
  void aTornLastRecordLosesNoOther() throws IOException {
    Path file = directory.resolve("torn");
    EmbeddedStore store = EmbeddedStore.open(file);
    Table<String, Long> table = numbers(store);
    for (long i = 0; i < 50; i++) {
      table.put("first-" + i, i);
    }
    store.commit();
    long whole = Files.size(file);
    Path copy = directory.resolve("copy");
    for (long i = 0; i < 50; i++) {
      table.put("second-" + i, i);
    }
    store.commit();
    long end = Files.size(file);
    assertTrue(end > whole, "the second commit was appended");
    for (long length = whole; length < end; length += 509) {
      Files.deleteIfExists(copy);
      Files.copy(file, copy);
      try (FileChannel channel = FileChannel.open(copy, StandardOpenOption.WRITE)) {
        channel.truncate(length);
      }
      try (EmbeddedStore torn = EmbeddedStore.open(copy)) {
        assertEquals(49L, numbers(torn).get("first-49"), "cut at " + length);
      }
    }
    store.close();
  }

  @Test
  void theFileStaysSmallHoweverOftenARecordIsWritten() throws IOException {
    Path file = directory.resolve("small");
    try (EmbeddedStore store = EmbeddedStore.open(file)) {
      Table<String, Long> table = numbers(store);
      for (long i = 0; i < 1_200; i++) {
        table.put("key-" + i % 200, i);
        store.commit();
      }
    }
    assertTrue(Files.size(file) < 2 << 20, Files.size(file) + " octets");
    try (EmbeddedStore store = EmbeddedStore.open(file)) {
      assertEquals(1_199L, numbers(store).get("key-199"));
    }
  }

  private EmbeddedStore open() {
    return EmbeddedStore.open(directory.resolve("store"));
  }

  private static Table<String, Long> numbers(EmbeddedStore store) {
    return store.table("numbers", Format.TEXT, Format.NUMBER);
  }
}
