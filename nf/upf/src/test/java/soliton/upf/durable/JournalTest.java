package soliton.upf.durable;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import soliton.base.Octets;
import soliton.upf.durable.Journal.Kind;

/// What is kept is there for the next process, whenever this one dies.
class JournalTest {
  @TempDir private Path directory;

  private static Octets record(int value, int length) {
    byte[] octets = new byte[length];
    new Random(value).nextBytes(octets);
    return Octets.adopt(octets);
  }

  @Test
  void theLastRecordOfAKeyHolds() throws IOException {
    Journal first = Journal.open(directory);
    first.put(Kind.SESSION, 5, record(1, 100));
    first.put(Kind.SESSION, 5, record(2, 77));
    first.put(Kind.ASSOCIATION, 5, record(3, 10));
    first.put(Kind.SESSION, 6, record(4, 10));
    first.remove(Kind.SESSION, 6);
    Journal next = Journal.open(directory); // The first was not closed.
    assertEquals(record(2, 77), next.get(Kind.SESSION, 5));
    assertEquals(record(3, 10), next.get(Kind.ASSOCIATION, 5));
    assertNull(next.get(Kind.SESSION, 6));
    first.close();
    next.close();
  }

  @Test
  void aTornRecordIsLeftOutAndTheOneBeforeHolds() throws IOException {
    try (Journal first = Journal.open(directory)) {
      first.put(Kind.SESSION, 5, record(1, 100));
      first.put(Kind.SESSION, 5, record(2, 100));
    }
    Path file = directory.resolve("journal-%016x".formatted(1));
    try (RandomAccessFile torn = new RandomAccessFile(file.toFile(), "rw")) {
      torn.seek(8L + Segment.size(100) + Segment.HEADER_OCTETS + 50);
      torn.write(new byte[] {1, 2, 3, 4});
    }
    try (Journal next = Journal.open(directory)) {
      assertEquals(record(1, 100), next.get(Kind.SESSION, 5));
    }
  }

  @Test
  void oldRecordsGoAndWhatHoldsStays() throws IOException {
    Map<Long, Integer> model = new HashMap<>();
    Random random = new Random(3);
    try (Journal journal = Journal.open(directory)) {
      for (int i = 1; i <= 100_000; i++) {
        long key = 1L + random.nextInt(2_000);
        if (random.nextInt(4) == 0) {
          model.remove(key);
          assertTrue(journal.remove(Kind.SESSION, key));
        } else {
          model.put(key, i);
          assertTrue(journal.put(Kind.SESSION, key, record(i, 500 + i % 500)));
        }
      }
      assertTrue(journal.octets() <= 7L * Segment.OCTETS, () -> journal.octets() + " octets");
    }
    try (Journal next = Journal.open(directory)) {
      assertEquals(model.size(), next.size(Kind.SESSION));
      model.forEach(
          (key, i) -> assertEquals(record(i, 500 + i % 500), next.get(Kind.SESSION, key)));
    }
  }

  @Test
  void aFullDiskRefusesAndSpoilsNothing() throws IOException {
    Path own = directory.resolve("full");
    Journal journal = Journal.open(own);
    journal.put(Kind.SESSION, 1, record(1, 1_000));
    Files.move(own, directory.resolve("gone")); // No file can be made any more.
    long key = 1;
    while (journal.hasRoom()) {
      assertTrue(journal.put(Kind.SESSION, ++key, record((int) key, 100_000)));
    }
    assertFalse(journal.put(Kind.SESSION, ++key, record(1, Journal.MOST_OCTETS)));
    assertTrue(journal.remove(Kind.SESSION, 2));
    assertEquals(record(1, 1_000), journal.get(Kind.SESSION, 1));
    journal.close();
    try (Journal next = Journal.open(directory.resolve("gone"))) {
      assertEquals(record(1, 1_000), next.get(Kind.SESSION, 1));
      assertNull(next.get(Kind.SESSION, 2));
      assertEquals(record(3, 100_000), next.get(Kind.SESSION, 3));
    }
  }

  @Test
  void aRecordThatIsTooLongIsRefused() throws IOException {
    try (Journal journal = Journal.open(directory)) {
      assertFalse(journal.put(Kind.SESSION, 1, record(1, Journal.MOST_OCTETS + 1)));
    }
  }
}
