package soliton.launcher.emulate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// A folder that is removed with all it holds when it is closed, or when the process ends.
public record TemporaryFolder(Path path) implements AutoCloseable {
  public TemporaryFolder {
    Path folder = path;
    Runtime.getRuntime().addShutdownHook(new Thread(() -> removeQuietly(folder)));
  }

  public TemporaryFolder(String name) throws IOException {
    this(Files.createTempDirectory(name));
  }

  /// When the process is told to end, nobody is left to hear of a problem.
  private static void removeQuietly(Path folder) {
    try {
      remove(folder);
    } catch (IOException e) {
      System.err.println("could not remove " + folder + ": " + e.getMessage());
    }
  }

  @Override
  public void close() throws IOException {
    remove(path);
  }

  private static void remove(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    List<Path> deepestFirst;
    try (Stream<Path> files = Files.walk(folder)) {
      deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path file : deepestFirst) {
      Files.deleteIfExists(file);
    }
  }
}
