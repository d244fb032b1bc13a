package soliton.xdp.bench;

import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import soliton.linux.Syscall;
import soliton.linux.SystemCalls;

/// Nanoseconds that processor 0 has worked for a stream: in the thread that sends, and in the
/// kernel's own thread that takes over when much is waiting. What else the machine does in the
/// meantime does not count. Owned by the thread that made it.
final class ProcessorTime {
  private static final String KERNELS_THREAD = "ksoftirqd/0";
  private static final int CLOCK_THREAD_CPUTIME_ID = 3;

  private final SystemCalls calls = new SystemCalls();
  private final MemorySegment timespec = Arena.ofAuto().allocate(16, 8);
  private final List<Path> kernelsAccount;

  ProcessorTime() throws IOException {
    try (Stream<Path> processes = Files.list(Path.of("/proc"))) {
      kernelsAccount =
          processes
              .filter(ProcessorTime::isKernelsThread)
              .map(process -> process.resolve("schedstat"))
              .toList();
    }
  }

  private static boolean isKernelsThread(Path process) {
    try {
      return Character.isDigit(process.toString().charAt("/proc/".length()))
          && Files.readString(process.resolve("comm")).strip().equals(KERNELS_THREAD);
    } catch (IOException ended) {
      return false;
    }
  }

  long nanos() throws IOException {
    calls.demand(
        "read the clock of a thread",
        Syscall.CLOCK_GETTIME,
        CLOCK_THREAD_CPUTIME_ID,
        timespec.address(),
        0);
    long sum = timespec.get(JAVA_LONG, 0) * 1_000_000_000L + timespec.get(JAVA_LONG, 8);
    for (Path account : kernelsAccount) {
      String text = Files.readString(account);
      sum += Long.parseLong(text.substring(0, text.indexOf(' ')));
    }
    return sum;
  }
}
