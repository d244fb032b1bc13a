package soliton.xdp.kernel;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import soliton.base.Octets;
import soliton.linux.Errno;
import soliton.linux.Fd;
import soliton.linux.LinuxException;
import soliton.xdp.assembler.Program;

/// A program of kind XDP that the kernel has verified and translated.
public final class BpfProgram implements AutoCloseable {
  private static final int TYPE_XDP = 6;
  private static final int LOG_OCTETS = 1 << 22;
  private static final int LIVE_FRAMES = 2;

  /// Room that a program may add in front of a packet that is tried out.
  private static final int HEADROOM_OCTETS = 256;

  private static final int CONTEXT_OCTETS = 24;

  private final Bpf bpf;
  private final Fd fd;

  private BpfProgram(Bpf bpf, Fd fd) {
    this.bpf = bpf;
    this.fd = fd;
  }

  /// Loads a program, with the maps it refers to.
  ///
  /// @throws VerifierException if the kernel does not admit it
  /// @throws LinuxException if loading is not permitted (CAP_BPF and CAP_NET_ADMIN)
  public static BpfProgram load(Program program, Collection<BpfMap> maps) throws IOException {
    Map<String, Integer> descriptors =
        maps.stream().collect(Collectors.toMap(map -> map.shape().name(), BpfMap::descriptor));
    byte[] code = program.code(descriptors);
    Bpf bpf = new Bpf();
    try (Arena arena = Arena.ofConfined()) {
      long result = load(bpf, program, code, arena, MemorySegment.NULL);
      if (result >= 0) {
        return new BpfProgram(bpf, Fd.of(result));
      }
      // Once more, to hear why: the log is not wanted where all goes well, it takes time.
      MemorySegment log = arena.allocate(LOG_OCTETS);
      load(bpf, program, code, arena, log);
      String text = log.getString(0);
      if (text.isBlank()) {
        throw new LinuxException("load program " + program.name(), (int) -result);
      }
      throw VerifierException.of(program, text);
    }
  }

  private static long load(Bpf bpf, Program program, byte[] code, Arena arena, MemorySegment log) {
    MemorySegment octets = arena.allocate(code.length, 8);
    MemorySegment.copy(code, 0, octets, JAVA_BYTE, 0, code.length);
    MemorySegment licence = arena.allocateFrom(program.licence());
    return bpf.call(
        Bpf.PROGRAM_LOAD,
        a -> {
          a.set(JAVA_INT, 0, TYPE_XDP);
          a.set(JAVA_INT, 4, program.instructions());
          a.set(JAVA_LONG, 8, octets.address());
          a.set(JAVA_LONG, 16, licence.address());
          if (log.byteSize() > 0) {
            a.set(JAVA_INT, 24, 1);
            a.set(JAVA_INT, 28, (int) log.byteSize());
            a.set(JAVA_LONG, 32, log.address());
          }
          Bpf.name(a, 48, program.name());
        });
  }

  /// What a program did with a packet that it was tried out on.
  ///
  /// @param action what it returned, a number of [XdpAction]
  public record Outcome(int action, Octets packet) {}

  /// Runs the program once on a packet, as if it had come through the interface. Nothing is sent.
  public Outcome tryOut(Octets packet, int interfaceIndex) throws LinuxException {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment in = arena.allocateFrom(JAVA_BYTE, packet.toArray());
      MemorySegment out = arena.allocate(packet.length() + HEADROOM_OCTETS);
      MemorySegment context = context(arena, packet.length(), interfaceIndex);
      int[] result = new int[2];
      long refused =
          bpf.call(
              Bpf.TEST_RUN,
              a -> {
                a.set(JAVA_INT, 0, fd.number());
                a.set(JAVA_INT, 8, packet.length());
                a.set(JAVA_INT, 12, (int) out.byteSize());
                a.set(JAVA_LONG, 16, in.address());
                a.set(JAVA_LONG, 24, out.address());
                a.set(JAVA_INT, 32, 1);
                a.set(JAVA_INT, 40, CONTEXT_OCTETS);
                a.set(JAVA_LONG, 48, context.address());
              },
              a -> {
                result[0] = a.get(JAVA_INT, 4);
                result[1] = a.get(JAVA_INT, 12);
              });
      if (refused < 0) {
        throw new LinuxException("try out a program", (int) -refused);
      }
      return new Outcome(result[0], Octets.adopt(out.asSlice(0, result[1]).toArray(JAVA_BYTE)));
    }
  }

  /// Runs the program on copies of a packet that are really sent where it says: a generator of
  /// packets. Returns when all are on their way.
  ///
  /// @return false if the kernel interrupted it
  public boolean sendLive(Octets packet, int interfaceIndex, int times, int batch)
      throws LinuxException {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment in = arena.allocateFrom(JAVA_BYTE, packet.toArray());
      MemorySegment context = context(arena, packet.length(), interfaceIndex);
      long result =
          bpf.call(
              Bpf.TEST_RUN,
              a -> {
                a.set(JAVA_INT, 0, fd.number());
                a.set(JAVA_INT, 8, packet.length());
                a.set(JAVA_LONG, 16, in.address());
                a.set(JAVA_INT, 32, times);
                a.set(JAVA_INT, 40, CONTEXT_OCTETS);
                a.set(JAVA_LONG, 48, context.address());
                a.set(JAVA_INT, 64, LIVE_FRAMES);
                a.set(JAVA_INT, 72, batch);
              });
      if (result < 0 && result != -Errno.EINTR) {
        throw new LinuxException("send packets", (int) -result);
      }
      return result >= 0;
    }
  }

  /// `struct xdp_md`: data, data_end, data_meta, ingress_ifindex, rx_queue_index, egress_ifindex.
  private static MemorySegment context(Arena arena, int octets, int interfaceIndex) {
    MemorySegment context = arena.allocate(CONTEXT_OCTETS, 8);
    context.set(JAVA_INT, 4, octets);
    context.set(JAVA_INT, 12, interfaceIndex);
    return context;
  }

  int descriptor() {
    return fd.number();
  }

  @Override
  public void close() {
    fd.close();
  }
}
