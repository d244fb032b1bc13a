package soliton.xdp.kernel;

import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.file.Path;
import soliton.linux.Fd;
import soliton.linux.LinuxException;
import soliton.linux.Syscall;
import soliton.linux.SystemCalls;

/// The system call bpf(2): commands with a `union bpf_attr` of numbers (`linux/bpf.h`). One call at
/// a time, from any thread.
final class Bpf {
  static final int MAP_CREATE = 0;
  static final int MAP_LOOKUP = 1;
  static final int MAP_UPDATE = 2;
  static final int MAP_DELETE = 3;
  static final int MAP_NEXT_KEY = 4;
  static final int PROGRAM_LOAD = 5;
  static final int PIN = 6;
  static final int GET_PINNED = 7;
  static final int TEST_RUN = 10;
  static final int INFO = 15;
  static final int LOOKUP_BATCH = 24;
  static final int UPDATE_BATCH = 26;
  static final int LINK_CREATE = 28;
  static final int LINK_UPDATE = 29;
  static final int LINK_DETACH = 34;

  /// Room for the longest attribute that is used.
  private static final int ATTRIBUTE_OCTETS = 152;

  private static final int NAME_OCTETS = 15;

  private final SystemCalls calls = new SystemCalls();
  private final MemorySegment attribute = Arena.ofAuto().allocate(ATTRIBUTE_OCTETS, 8);

  /// What writes the fields of an attribute.
  interface Fields {
    void write(MemorySegment attribute);
  }

  /// @return at least 0, or minus errno
  synchronized long call(int command, Fields fields) {
    attribute.fill((byte) 0);
    fields.write(attribute);
    return calls.call(Syscall.BPF, command, attribute.address(), ATTRIBUTE_OCTETS);
  }

  long demand(String attempt, int command, Fields fields) throws LinuxException {
    long result = call(command, fields);
    if (result < 0) {
      throw new LinuxException(attempt, (int) -result);
    }
    return result;
  }

  /// A field that the kernel wrote into the attribute of the last call of this thread.
  synchronized long call(int command, Fields fields, Fields afterwards) {
    long result = call(command, fields);
    afterwards.write(attribute);
    return result;
  }

  /// Gives an object a name in a file system of kind bpf, which keeps it when this process ends.
  void pin(Fd object, Path name) throws LinuxException {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment path = arena.allocateFrom(name.toString(), UTF_8);
      demand(
          "pin " + name,
          PIN,
          a -> {
            a.set(JAVA_LONG, 0, path.address());
            a.set(JAVA_INT, 8, object.number());
          });
    }
  }

  /// Opens what was pinned, by this process or an earlier one.
  Fd getPinned(Path name) throws LinuxException {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment path = arena.allocateFrom(name.toString(), UTF_8);
      return Fd.of(
          demand("open pinned " + name, GET_PINNED, a -> a.set(JAVA_LONG, 0, path.address())));
    }
  }

  /// The first octets of what the kernel tells about an object (BPF_OBJ_GET_INFO_BY_FD).
  void info(Fd object, MemorySegment target) throws LinuxException {
    demand(
        "ask about a bpf object",
        INFO,
        a -> {
          a.set(JAVA_INT, 0, object.number());
          a.set(JAVA_INT, 4, (int) target.byteSize());
          a.set(JAVA_LONG, 8, target.address());
        });
  }

  static void name(MemorySegment attribute, long at, String name) {
    String fitting = name.length() > NAME_OCTETS ? name.substring(0, NAME_OCTETS) : name;
    attribute.asSlice(at, NAME_OCTETS + 1).setString(0, fitting);
  }
}
