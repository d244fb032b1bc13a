package soliton.launcher.emulate;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// A core, or a function of one, in a process of its own, started by this one with the same Java,
/// class path and flags. It ends with this process.
public final class CoreProcess implements AutoCloseable {
  private static final int END_SECONDS = 5;

  private final Process process;
  private final String ready;
  private final Path log;
  private final BufferedReader out;

  /// Starts `soliton run` with the arguments and waits until it serves base stations.
  ///
  /// @param before what runs before Java: `ip netns exec NAME`, or nothing
  /// @throws IOException with the core's last lines if it ends before it is ready
  public CoreProcess(List<String> before, Path log, List<String> arguments) throws IOException {
    this(before, log, "run", arguments);
  }

  /// Starts a command that prints a line `ready ...`, as `soliton run` and `soliton upf` do.
  public CoreProcess(List<String> before, Path log, String role, List<String> arguments)
      throws IOException {
    this.log = log;
    List<String> command = new ArrayList<>(before);
    command.addAll(javaCommand());
    command.add(role);
    command.addAll(arguments);
    process = new ProcessBuilder(command).redirectError(log.toFile()).start();
    Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
    out =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    String line = out.readLine();
    while (line != null && !line.startsWith("ready ")) {
      line = out.readLine();
    }
    if (line == null) {
      throw new IOException("the core did not start: " + lastLines());
    }
    ready = line;
  }

  /// The java of this process with the flags that matter to the core, more flags, and the same
  /// class path.
  public static List<String> javaCommand(String... more) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    String cache = System.getProperty("soliton.aot");
    if (cache != null && Files.exists(Path.of(cache))) {
      command.add("-XX:AOTCache=" + cache);
    }
    command.addAll(
        List.of(
            "-XX:+UseSerialGC",
            "-XX:+UseCompactObjectHeaders",
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow"));
    command.addAll(List.of(more));
    String extra = System.getenv("SOLITON_JAVA_OPTIONS");
    if (extra != null && !extra.isBlank()) {
      command.addAll(List.of(extra.trim().split("\\s+", -1)));
    }
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), "soliton.launcher.Main"));
    return command;
  }

  /// The line with which the core said that it serves base stations.
  public String ready() {
    return ready;
  }

  public long pid() {
    return process.pid();
  }

  public boolean isAlive() {
    return process.isAlive();
  }

  /// User and system time of the process so far, from the kernel's accounting, in milliseconds.
  public long cpuMillis() throws IOException {
    String stat = Files.readString(Path.of("/proc/" + pid() + "/stat"));
    String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
    long ticks = Long.parseLong(fields[11]) + Long.parseLong(fields[12]);
    return ticks * 10; // the kernel tells hundredths of a second
  }

  /// Memory that the process holds now, in KiB (VmRSS).
  public long residentKib() throws IOException {
    for (String line : Files.readAllLines(Path.of("/proc/" + pid() + "/status"))) {
      if (line.startsWith("VmRSS:")) {
        return Long.parseLong(line.replaceAll("\\D", ""));
      }
    }
    throw new IOException("the kernel does not tell the memory of process " + pid());
  }

  /// Memory of the kernel that its BPF maps hold, in octets: the kernel tells it of each descriptor
  /// (memlock).
  public long kernelMapOctets() throws IOException {
    long sum = 0;
    try (var descriptors = Files.list(Path.of("/proc/" + pid() + "/fdinfo"))) {
      for (Path each : (Iterable<Path>) descriptors::iterator) {
        sum += memoryOfMap(each);
      }
    }
    return sum;
  }

  private static long memoryOfMap(Path descriptor) {
    List<String> lines;
    try {
      lines = Files.readAllLines(descriptor);
    } catch (IOException closed) {
      return 0;
    }
    boolean isMap = lines.stream().anyMatch(line -> line.startsWith("map_type:"));
    return !isMap
        ? 0
        : lines.stream()
            .filter(line -> line.startsWith("memlock:"))
            .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
            .sum();
  }

  /// Heap in use after a collection, of a core started with `--heap-on-signal`.
  public long heapOctets() throws IOException {
    process.getOutputStream().write('\n');
    process.getOutputStream().flush();
    String line = out.readLine();
    if (line == null || !line.startsWith("heap ")) {
      throw new IOException("the core does not tell its heap: " + line);
    }
    return Long.parseLong(line.substring(5));
  }

  /// The end of what the core logged.
  public String lastLines() throws IOException {
    List<String> lines = Files.readAllLines(log);
    return String.join("\n", lines.subList(Math.max(0, lines.size() - 10), lines.size()));
  }

  /// Ends it without a word (SIGKILL), and waits until it is gone.
  public void kill() {
    process.destroyForcibly();
    process.onExit().join();
  }

  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(END_SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }
}
