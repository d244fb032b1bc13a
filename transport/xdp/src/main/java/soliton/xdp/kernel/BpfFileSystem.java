package soliton.xdp.kernel;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.nio.file.Files;
import java.nio.file.Path;
import soliton.linux.Syscall;
import soliton.linux.SystemCalls;

/// The file system that keeps maps and links when their process ends (kind `bpf`).
public final class BpfFileSystem {
  /// Where it usually is.
  public static final Path USUAL = Path.of("/sys/fs/bpf");

  private BpfFileSystem() {}

  /// Mounts it unless that was done before, where the calling thread sees it.
  ///
  /// @throws IOException if it is not permitted (CAP_SYS_ADMIN)
  public static void demandAt(Path directory) throws IOException {
    String wanted = directory.toAbsolutePath().toString();
    try (var mounts = Files.lines(Path.of("/proc/thread-self/mounts"))) {
      if (mounts
          .map(line -> line.split(" ", 4))
          .anyMatch(m -> m[1].equals(wanted) && m[2].equals("bpf"))) {
        return;
      }
    }
    try (Arena arena = Arena.ofConfined()) {
      long kind = arena.allocateFrom("bpf").address();
      long target = arena.allocateFrom(wanted, UTF_8).address();
      new SystemCalls()
          .demand("mount a bpf file system at " + wanted, Syscall.MOUNT, kind, target, kind, 0, 0);
    }
  }
}
