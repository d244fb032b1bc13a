package soliton.launcher.demo;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// Runs a program of the machine and waits for it, at most two minutes.
public final class Command {
  private static final int LIMIT_SECONDS = 120;

  /// What a program left: its exit code and the last 64 KiB that it printed.
  public record Outcome(int exitCode, String output) {
    public boolean succeeded() {
      return exitCode == 0;
    }
  }

  private Command() {}

  public static Outcome run(String... command) throws IOException {
    return run(List.of(command));
  }

  /// @throws IOException if there is no such program or it does not end in time
  public static Outcome run(List<String> command) throws IOException {
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    process.getOutputStream().close();
    try (InputStream out = process.getInputStream()) {
      String output = new String(out.readAllBytes(), StandardCharsets.UTF_8);
      if (!process.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly();
        throw new IOException(
            String.join(" ", command) + ": did not end within " + LIMIT_SECONDS + " s");
      }
      int from = Math.max(0, output.length() - (1 << 16));
      return new Outcome(process.exitValue(), output.substring(from));
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
      throw new IOException(String.join(" ", command) + ": interrupted", e);
    }
  }

  /// @throws IOException with what the program printed, if it fails
  public static String require(String... command) throws IOException {
    Outcome outcome = run(command);
    if (!outcome.succeeded()) {
      throw new IOException(
          String.join(" ", command)
              + ": exit code "
              + outcome.exitCode()
              + ": "
              + outcome.output().strip());
    }
    return outcome.output();
  }

  /// True if the program is on the path.
  public static boolean exists(String program) {
    String path = System.getenv("PATH");
    for (String folder : ((path == null ? "" : path) + ":/usr/sbin:/sbin").split(":", -1)) {
      if (!folder.isEmpty()
          && java.nio.file.Files.isExecutable(java.nio.file.Path.of(folder, program))) {
        return true;
      }
    }
    return false;
  }
}
