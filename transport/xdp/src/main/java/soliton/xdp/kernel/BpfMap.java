package soliton.xdp.kernel;

import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.file.Path;
import java.util.function.BiConsumer;
import soliton.linux.Errno;
import soliton.linux.Fd;
import soliton.linux.LinuxException;
import soliton.linux.Syscall;
import soliton.linux.SystemCalls;

/// A map that programs in the kernel and this process share. Keys and values are octets in native
/// memory, laid out as the program wants them.
public final class BpfMap implements AutoCloseable {
  private static final int BATCH = 256;
  private static final int INFO_OCTETS = 24;

  private final Bpf bpf;
  private final Fd fd;
  private final MapShape shape;

  private BpfMap(Bpf bpf, Fd fd, MapShape shape) {
    this.bpf = bpf;
    this.fd = fd;
    this.shape = shape;
  }

  /// Makes an empty map.
  ///
  /// @throws LinuxException if that is not permitted (CAP_BPF), or there is no memory
  public static BpfMap create(MapShape shape) throws LinuxException {
    Bpf bpf = new Bpf();
    long fd =
        bpf.demand(
            "make bpf map " + shape.name(),
            Bpf.MAP_CREATE,
            a -> {
              a.set(JAVA_INT, 0, shape.kind().number);
              a.set(JAVA_INT, 4, shape.keyOctets());
              a.set(JAVA_INT, 8, shape.valueOctets());
              a.set(JAVA_INT, 12, shape.capacity());
              a.set(JAVA_INT, 16, shape.kind().flags);
              Bpf.name(a, 28, shape.name());
            });
    return new BpfMap(bpf, Fd.of(fd), shape);
  }

  /// Takes over a map that an earlier process has pinned.
  ///
  /// @throws LinuxException if there is none, or (EINVAL) it has another shape
  public static BpfMap open(Path pinned, MapShape shape) throws LinuxException {
    Bpf bpf = new Bpf();
    Fd fd = bpf.getPinned(pinned);
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment info = arena.allocate(INFO_OCTETS, 8);
      bpf.info(fd, info);
      boolean fits =
          info.get(JAVA_INT, 0) == shape.kind().number
              && info.get(JAVA_INT, 8) == shape.keyOctets()
              && info.get(JAVA_INT, 12) == shape.valueOctets()
              && info.get(JAVA_INT, 16) == shape.capacity();
      if (!fits) {
        fd.close();
        throw new LinuxException(
            "take over map %s of another shape".formatted(pinned), Errno.EINVAL);
      }
    }
    return new BpfMap(bpf, fd, shape);
  }

  public void pin(Path name) throws LinuxException {
    bpf.pin(fd, name);
  }

  int descriptor() {
    return fd.number();
  }

  public MapShape shape() {
    return shape;
  }

  /// Copies a value.
  ///
  /// @return false if there is none under the key
  public boolean read(MemorySegment key, MemorySegment value) throws LinuxException {
    return found("read", bpf.call(Bpf.MAP_LOOKUP, element(key, value)));
  }

  /// Puts a value in, or in place of the one that was there.
  public void put(MemorySegment key, MemorySegment value) throws LinuxException {
    bpf.demand("put into map " + shape.name(), Bpf.MAP_UPDATE, element(key, value));
  }

  /// @return false if there was none
  public boolean remove(MemorySegment key) throws LinuxException {
    return found("remove from", bpf.call(Bpf.MAP_DELETE, element(key, MemorySegment.NULL)));
  }

  private boolean found(String what, long result) throws LinuxException {
    if (result < 0 && result != -Errno.ENOENT) {
      throw new LinuxException("%s map %s".formatted(what, shape.name()), (int) -result);
    }
    return result >= 0;
  }

  private Bpf.Fields element(MemorySegment key, MemorySegment value) {
    return a -> {
      a.set(JAVA_INT, 0, fd.number());
      a.set(JAVA_LONG, 8, key.address());
      a.set(JAVA_LONG, 16, value.address());
    };
  }

  /// Puts many values in with one call: keys and values lie one after the other.
  public void putAll(MemorySegment keys, MemorySegment values, int count) throws LinuxException {
    bpf.demand(
        "put %d elements into map %s".formatted(count, shape.name()),
        Bpf.UPDATE_BATCH,
        a -> {
          a.set(JAVA_LONG, 16, keys.address());
          a.set(JAVA_LONG, 24, values.address());
          a.set(JAVA_INT, 32, count);
          a.set(JAVA_INT, 36, fd.number());
        });
  }

  /// Shows all elements, in no order; key and value are good only during the call. Elements that
  /// change meanwhile may be missed.
  public void forEach(BiConsumer<MemorySegment, MemorySegment> visitor) throws LinuxException {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment keys = arena.allocate((long) BATCH * shape.keyOctets(), 8);
      MemorySegment values = arena.allocate((long) BATCH * shape.valueOctets(), 8);
      MemorySegment position = arena.allocate(Math.max(8, shape.keyOctets()), 8);
      boolean more = true;
      for (boolean first = true; more; first = false) {
        long[] count = new long[1];
        more = batch(keys, values, first ? MemorySegment.NULL : position, position, count);
        for (int i = 0; i < count[0]; i++) {
          visitor.accept(
              keys.asSlice((long) i * shape.keyOctets(), shape.keyOctets()),
              values.asSlice((long) i * shape.valueOctets(), shape.valueOctets()));
        }
      }
    }
  }

  private boolean batch(
      MemorySegment keys, MemorySegment values, MemorySegment from, MemorySegment to, long[] count)
      throws LinuxException {
    long result =
        bpf.call(
            Bpf.LOOKUP_BATCH,
            a -> {
              a.set(JAVA_LONG, 0, from.address());
              a.set(JAVA_LONG, 8, to.address());
              a.set(JAVA_LONG, 16, keys.address());
              a.set(JAVA_LONG, 24, values.address());
              a.set(JAVA_INT, 32, BATCH);
              a.set(JAVA_INT, 36, fd.number());
            },
            a -> count[0] = a.get(JAVA_INT, 32));
    return found("list", result);
  }

  /// The values of an array as memory of this process: what a program counts is read here without a
  /// system call. Lives as long as the process.
  public MemorySegment memory() throws LinuxException {
    long octets = (long) shape.capacity() * shape.valueOctets();
    long result =
        new SystemCalls()
            .call(Syscall.MMAP, 0, octets, /* read, write */ 3, /* shared */ 1, fd.number(), 0);
    if (result < 0) {
      throw new LinuxException("map the memory of " + shape.name(), (int) -result);
    }
    return MemorySegment.ofAddress(result).reinterpret(octets);
  }

  @Override
  public void close() {
    fd.close();
  }
}
