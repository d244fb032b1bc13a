package soliton.upf.durable;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.zip.CRC32C;
import soliton.base.Octets;

/// A file of records, one behind the other, in memory of its own. All of its room is there from the
/// beginning, so that a disk that is full is noticed when it is made and never later.
///
/// ```
///   0 length of the content + 1, 0 behind the last record   4 checksum of all that follows
///   8 key   16 kind   24 content, filled up to a multiple of 8
/// ```
final class Segment implements AutoCloseable {
  /// Octets of a segment.
  static final int OCTETS = 4 << 20;

  /// Before the content of a record.
  static final int HEADER_OCTETS = 24;

  private static final long MAGIC = 0x534f_4c4a_0000_0001L; // SOLJ, version 1
  private static final int FIRST = 8;
  private static final int ZEROS_OCTETS = 1 << 18;
  private static final int KIND = 16;
  private static final int KEY = 8;
  private static final int CHECKSUM = 4;
  private static final VarHandle LENGTH = JAVA_INT.varHandle();

  private final Path file;
  private final Arena arena;
  private final MemorySegment memory;
  private final CRC32C checksum = new CRC32C();
  private int end = FIRST;

  private Segment(Path file, Arena arena, MemorySegment memory) {
    this.file = file;
    this.arena = arena;
    this.memory = memory;
  }

  /// An empty one.
  ///
  /// @throws IOException if the disk is full
  static Segment create(Path file) throws IOException {
    var owner = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
    Files.deleteIfExists(file);
    Files.createFile(file, owner);
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      ByteBuffer zeros = ByteBuffer.allocate(ZEROS_OCTETS);
      for (int at = 0; at < OCTETS; at += ZEROS_OCTETS) {
        zeros.clear();
        while (zeros.hasRemaining()) {
          channel.write(zeros);
        }
      }
    } catch (IOException full) {
      Files.deleteIfExists(file);
      throw full;
    }
    Segment made = map(file);
    made.memory.set(JAVA_LONG, 0, MAGIC);
    return made;
  }

  /// One of an earlier process; what is torn at its end is left out.
  ///
  /// @throws IOException if it is none
  static Segment open(Path file) throws IOException {
    Segment opened = map(file);
    if (opened.memory.byteSize() != OCTETS || opened.memory.get(JAVA_LONG, 0) != MAGIC) {
      opened.close();
      throw new IOException(file + " is no journal of this version");
    }
    while (opened.isRecord(opened.end)) {
      opened.end = opened.after(opened.end);
    }
    return opened;
  }

  private static Segment map(Path file) throws IOException {
    Arena arena = Arena.ofShared();
    try (FileChannel channel =
        FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
      return new Segment(
          file, arena, channel.map(FileChannel.MapMode.READ_WRITE, 0, channel.size(), arena));
    } catch (IOException unmapped) {
      arena.close();
      throw unmapped;
    }
  }

  // ---- records

  private boolean isRecord(int at) {
    if (at + HEADER_OCTETS > OCTETS) {
      return false;
    }
    int length = length(at);
    return length >= 0
        && length <= OCTETS - at - HEADER_OCTETS
        && memory.get(JAVA_INT, at + CHECKSUM) == checksum(at, length);
  }

  private int checksum(int at, int length) {
    checksum.reset();
    checksum.update(memory.asSlice(at + KEY, HEADER_OCTETS - KEY + (long) length).asByteBuffer());
    return (int) checksum.getValue();
  }

  int room() {
    return OCTETS - end;
  }

  static int size(int length) {
    return HEADER_OCTETS + (length + 7 & ~7);
  }

  /// Appends a record; there must be room.
  ///
  /// @return where it is
  int append(int kind, long key, Octets content) {
    int at = end;
    int length = content.length();
    memory.set(JAVA_LONG, at + KEY, key);
    memory.set(JAVA_INT, at + KIND, kind);
    MemorySegment.copy(content.toArray(), 0, memory, JAVA_BYTE, at + HEADER_OCTETS, length);
    memory.set(JAVA_INT, at + CHECKSUM, checksum(at, length));
    // The length comes last: until then there is no record.
    LENGTH.setRelease(memory, (long) at, length + 1);
    end = at + size(length);
    return at;
  }

  int first() {
    return FIRST;
  }

  int end() {
    return end;
  }

  int after(int at) {
    return at + size(length(at));
  }

  int length(int at) {
    return (int) LENGTH.getAcquire(memory, (long) at) - 1;
  }

  int kind(int at) {
    return memory.get(JAVA_INT, at + KIND);
  }

  long key(int at) {
    return memory.get(JAVA_LONG, at + KEY);
  }

  Octets content(int at) {
    return Octets.adopt(memory.asSlice(at + HEADER_OCTETS, length(at)).toArray(JAVA_BYTE));
  }

  /// Removes it for good.
  void delete() throws IOException {
    close();
    Files.deleteIfExists(file);
  }

  @Override
  public void close() {
    arena.close();
  }
}
