package soliton.linux;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class HostMountsTest {
  @Test
  void whoHasTheMountsOfTheHostStaysInItsThread() throws IOException {
    assumeTrue(areOfHost(), "this test runs with mounts of its own");
    Thread here = Thread.currentThread();
    assertEquals(here, HostMounts.call(Thread::currentThread));
  }

  @Test
  void aTaskThatFailsSaysWhy() {
    IOException failed =
        assertThrows(
            IOException.class,
            () ->
                HostMounts.call(
                    () -> {
                      throw new IOException("no room");
                    }));
    assertEquals("no room", failed.getMessage());
  }

  private static boolean areOfHost() {
    try {
      return Files.readSymbolicLink(Path.of("/proc/self/ns/mnt"))
          .equals(Files.readSymbolicLink(Path.of("/proc/1/ns/mnt")));
    } catch (IOException hidden) {
      return true;
    }
  }
}
