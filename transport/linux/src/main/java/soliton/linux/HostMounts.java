package soliton.linux;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.jspecify.annotations.Nullable;

/// The file systems as the first process of the machine (or container) has them mounted; where that
/// one is hidden, as the process that started this one has. A process with mounts of its own (`ip
/// netns exec` makes some) loses what it mounts, and what is kept there, with its end.
public final class HostMounts {
  private static final Path OURS = Path.of("/proc/self/ns/mnt");
  private static final long FIRST_PROCESS = 1;
  private static final int CLONE_FS = 0x200;
  private static final int CLONE_NEWNS = 0x20000;
  private static final int O_RDONLY = 0;

  private HostMounts() {}

  /// Runs the task where paths are those of the first process: in this thread if they are so
  /// anyway, else on a platform thread of its own, which has the network of this one.
  ///
  /// @throws IOException if that is not permitted (CAP_SYS_ADMIN), or the task failed
  public static <T> T call(Callable<T> task) throws IOException {
    Path others = others();
    if (others == null) {
      try {
        return task.call();
      } catch (Exception failed) {
        throw told(failed);
      }
    }
    FutureTask<T> there =
        new FutureTask<>(
            () -> {
              enter(others);
              return task.call();
            });
    Thread thread = Thread.ofPlatform().name("host-mounts").start(there);
    try {
      thread.join();
      return there.get();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", interrupted);
    } catch (ExecutionException failed) {
      throw told(failed.getCause());
    }
  }

  private static IOException told(@Nullable Throwable failed) {
    if (failed instanceof RuntimeException wrong) {
      throw wrong;
    }
    return failed instanceof IOException refused ? refused : new IOException(failed);
  }

  /// The mounts to change to; null if ours are those already, or nobody may know.
  private static @Nullable Path others() {
    long parent = ProcessHandle.current().parent().map(ProcessHandle::pid).orElse(FIRST_PROCESS);
    Path ours = target(OURS);
    for (long process : new long[] {FIRST_PROCESS, parent}) {
      Path mounts = Path.of("/proc/" + process + "/ns/mnt");
      Path theirs = target(mounts);
      if (theirs != null) {
        return theirs.equals(ours) ? null : mounts;
      }
    }
    return null;
  }

  private static @Nullable Path target(Path link) {
    try {
      return Files.readSymbolicLink(link);
    } catch (IOException hidden) {
      return null;
    }
  }

  /// A thread that shares its working directory with others cannot change its mounts: setns(2).
  private static void enter(Path mounts) throws LinuxException {
    SystemCalls calls = new SystemCalls();
    calls.demand("have a working directory of its own", Syscall.UNSHARE, CLONE_FS, 0, 0);
    try (Fd namespace = Fd.open(calls, mounts.toString(), O_RDONLY)) {
      calls.demand(
          "enter the mounts of the host", Syscall.SETNS, namespace.number(), CLONE_NEWNS, 0);
    }
  }
}
