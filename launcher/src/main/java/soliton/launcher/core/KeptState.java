package soliton.launcher.core;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import soliton.launcher.config.CoreConfig;
import soliton.launcher.config.CoreConfig.FastPathMode;
import soliton.tun.TunPort;
import soliton.upf.Upf;

/// What a user plane leaves for its next process beside what the kernel has: a directory with the
/// journal of its sessions. One process at a time has it. What was left by another configuration is
/// of no use, and is removed with its devices.
final class KeptState implements AutoCloseable {
  private static final System.Logger LOG = System.getLogger("soliton.upf");
  private static final String CONFIGURATION = "configuration";
  private static final String DEVICE = "device ";

  private final Path directory;
  private final FileChannel lock;
  private boolean isInherited;

  private KeptState(Path directory, FileChannel lock) {
    this.directory = directory;
    this.lock = lock;
  }

  /// @return null if nothing outlives the process: by the configuration, or because the directory
  ///     cannot be had, which is told
  /// @throws IOException if another process has it
  static @Nullable KeptState open(CoreConfig config) throws IOException {
    CoreConfig.FastPath fast = config.fastPath();
    if (fast == null || fast.mode() == FastPathMode.OFF || fast.pins() == null) {
      return null;
    }
    Path directory = fast.journal();
    FileChannel lock;
    try {
      Files.createDirectories(directory);
      lock =
          FileChannel.open(
              directory.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    } catch (IOException refused) {
      LOG.log(
          Level.WARNING,
          "upf.nothing-kept: sessions end with this process: "
              + refused
              + "; 'journal' in 'fast-path' names another directory");
      return null;
    }
    KeptState kept = new KeptState(directory, lock);
    if (!kept.isOurs()) {
      kept.close();
      throw new IOException(
          "another process has the sessions of '%s'; give each user plane 'pins' and 'journal' of its own in 'fast-path'"
              .formatted(directory));
    }
    kept.removeOthers(config);
    return kept;
  }

  private boolean isOurs() throws IOException {
    try {
      FileLock held = lock.tryLock();
      return held != null;
    } catch (OverlappingFileLockException inThisProcess) {
      return false;
    }
  }

  /// The order of data networks counts: the fast path knows them by their numbers.
  private static String told(CoreConfig config) {
    String networks =
        config.dataNetworks().entrySet().stream()
            .map(each -> each + "\n" + DEVICE + each.getValue().n6().device() + "\n")
            .collect(Collectors.joining());
    return "n3 %s\nn4 %s\n%s".formatted(config.n3(), config.n4().upf(), networks);
  }

  private void removeOthers(CoreConfig config) throws IOException {
    Path file = directory.resolve(CONFIGURATION);
    String now = told(config);
    String before = Files.exists(file) ? Files.readString(file) : "";
    isInherited = before.equals(now);
    if (!isInherited) {
      forget();
      if (!before.isEmpty()) {
        LOG.log(Level.WARNING, "upf.sessions-forgotten: n3, n4 or data-networks have changed");
      }
      for (String device : devices(before)) {
        TunPort.remove(device);
      }
      Files.writeString(file, now);
    }
  }

  private static List<String> devices(String told) {
    return told.lines()
        .filter(line -> line.startsWith(DEVICE))
        .map(line -> line.substring(DEVICE.length()))
        .toList();
  }

  /// Where the journal of sessions is.
  Path journal() {
    return directory;
  }

  /// True if an earlier process with the same configuration has not ended regularly, or has left
  /// everything at work.
  boolean isInherited() {
    return isInherited;
  }

  /// The sessions of earlier processes, and of this one if it has ended, do not come back.
  void forget() throws IOException {
    Upf.forget(directory);
  }

  /// A regular end: nothing is left.
  void end() throws IOException {
    forget();
    Files.deleteIfExists(directory.resolve(CONFIGURATION));
  }

  @Override
  public void close() throws IOException {
    lock.close();
  }
}
