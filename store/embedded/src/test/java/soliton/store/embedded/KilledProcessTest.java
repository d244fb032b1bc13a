package soliton.store.embedded;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import soliton.store.Format;
import soliton.store.Table;

/// The promise of the store, kept by real processes.
class KilledProcessTest {
  private static final int LIVES = 3;

  @TempDir Path directory;

  @Test
  void whatWasAcknowledgedBeforeKillNineIsThereAndBatchesAreWhole() throws Exception {
    Path file = directory.resolve("store");
    long acknowledged = -1;
    for (int life = 1; life <= LIVES; life++) {
      Process writer = process(List.of(java(), "-cp", classPath(), name(), file.toString()));
      acknowledged = killAfter(writer, acknowledged + 200L * life);
      check(file, acknowledged);
    }
  }

  private static long killAfter(Process writer, long number) throws Exception {
    long last = -1;
    try (BufferedReader lines = reader(writer)) {
      while (last < number) {
        last = Long.parseLong(lines.readLine());
      }
      writer.toHandle().destroyForcibly(); // SIGKILL, in the middle of the next writes
      writer.waitFor();
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        last = line.isEmpty() ? last : Math.max(last, Long.parseLong(line)); // it may be torn
      }
    }
    return last;
  }

  private static void check(Path file, long acknowledged) {
    try (EmbeddedStore store = EmbeddedStore.open(file)) {
      Table<Long, String> left = store.table("left", Format.NUMBER, Format.TEXT);
      Table<Long, String> right = store.table("right", Format.NUMBER, Format.TEXT);
      for (long number = 0; number <= acknowledged; number++) {
        assertNotNull(left.get(number), "number " + number + " was acknowledged");
      }
      assertEquals(left.size(), right.size(), "batches are whole");
      left.scan(null, Integer.MAX_VALUE, (key, value) -> assertEquals(value, right.get(key)));
    }
  }

  @Test
  void aFullDiskIsToldAndWhatWasAcknowledgedStays() throws Exception {
    Assumptions.assumeTrue(Files.isExecutable(Path.of("/bin/bash")), "bash limits the file's size");
    Path file = directory.resolve("full");
    String command =
        "ulimit -f 64; exec '"
            + java()
            + "' -cp '"
            + classPath()
            + "' "
            + name()
            + " '"
            + file
            + "'";
    List<String> lines = new ArrayList<>();
    Process writer = process(List.of("/bin/bash", "-c", command));
    try (BufferedReader reader = reader(writer)) {
      reader.lines().forEach(lines::add);
    }
    writer.waitFor();
    String complaint = lines.getLast();
    assertTrue(complaint.startsWith("FAILED the store " + file), complaint);
    assertTrue(complaint.contains("File too large"), complaint);
    check(file, Long.parseLong(lines.get(lines.size() - 2)));
  }

  private static Process process(List<String> command) throws IOException {
    return new ProcessBuilder(command).redirectErrorStream(false).start();
  }

  private static BufferedReader reader(Process process) {
    return new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8));
  }

  private static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }

  private static String classPath() {
    return System.getProperty("java.class.path");
  }

  private static String name() {
    return Writer.class.getName();
  }
}
