package soliton.upf.durable;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import soliton.transport.flow.Lines;

/// Lines of memory that outlive the process, where there is no faster way that brings them.
public final class KeptLines {
  private static final String FILE = "lines";

  private KeptLines() {}

  /// The lines of the last process, all of them free until they are claimed; or new ones.
  ///
  /// @throws IOException if there is no room for them
  public static Lines in(Path directory, int capacity) throws IOException {
    Path file = directory.resolve(FILE);
    long octets = (long) capacity * Lines.LINE_OCTETS;
    Files.createDirectories(directory);
    if (!Files.exists(file) || Files.size(file) != octets) {
      Files.deleteIfExists(file);
      fill(file, octets);
    }
    try (FileChannel channel =
        FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
      return Lines.in(
          channel.map(FileChannel.MapMode.READ_WRITE, 0, octets, java.lang.foreign.Arena.ofAuto()));
    }
  }

  /// All of the room is taken now, so that a disk that is full is noticed now.
  private static void fill(Path file, long octets) throws IOException {
    var owner = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
    Files.createFile(file, owner);
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      ByteBuffer zeros = ByteBuffer.allocate(1 << 18);
      for (long left = octets; left > 0; ) {
        zeros.clear().limit((int) Math.min(left, zeros.capacity()));
        left -= channel.write(zeros);
      }
    } catch (IOException full) {
      Files.deleteIfExists(file);
      throw full;
    }
  }
}
