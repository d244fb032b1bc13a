package soliton.xdp.kernel;

import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.file.Path;
import java.util.List;
import soliton.linux.Errno;
import soliton.linux.Fd;
import soliton.linux.LinuxException;

/// A program at work on an interface. It ends with this object, or with the process, unless the
/// link is pinned.
public final class XdpLink implements AutoCloseable {
  private static final int ATTACH_XDP = 37;
  private static final int INFO_OCTETS = 24;

  private final Bpf bpf;
  private final Fd fd;
  private final String mode;

  private XdpLink(Bpf bpf, Fd fd, String mode) {
    this.bpf = bpf;
    this.fd = fd;
    this.mode = mode;
  }

  /// Puts a program to work, in the first of the modes that the interface can do.
  ///
  /// @param interfaceIndex in the network namespace of the calling thread
  /// @throws LinuxException if none is possible; EBUSY if there is a program of another program's
  public static XdpLink attach(BpfProgram program, int interfaceIndex, List<XdpMode> modes)
      throws LinuxException {
    Bpf bpf = new Bpf();
    long result = -Errno.EINVAL;
    for (XdpMode mode : modes) {
      result =
          bpf.call(
              Bpf.LINK_CREATE,
              a -> {
                a.set(JAVA_INT, 0, program.descriptor());
                a.set(JAVA_INT, 4, interfaceIndex);
                a.set(JAVA_INT, 8, ATTACH_XDP);
                a.set(JAVA_INT, 12, mode.flag);
              });
      if (result >= 0) {
        return new XdpLink(bpf, Fd.of(result), mode.name().toLowerCase(java.util.Locale.ROOT));
      }
    }
    throw new LinuxException("attach XDP to interface " + interfaceIndex, (int) -result);
  }

  /// Takes over a link that an earlier process pinned.
  ///
  /// @throws LinuxException if there is none, or (ENODEV) it is of another interface
  public static XdpLink open(Path pinned, int interfaceIndex) throws LinuxException {
    Bpf bpf = new Bpf();
    Fd fd = bpf.getPinned(pinned);
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment info = arena.allocate(INFO_OCTETS, 8);
      bpf.info(fd, info);
      if (info.get(JAVA_INT, 16) != interfaceIndex) {
        fd.close();
        throw new LinuxException("take over " + pinned, Errno.ENODEV);
      }
    }
    return new XdpLink(bpf, fd, "taken over");
  }

  /// Puts another program in place of the one at work; no packet is lost.
  public void replace(BpfProgram program) throws LinuxException {
    bpf.demand(
        "replace an XDP program",
        Bpf.LINK_UPDATE,
        a -> {
          a.set(JAVA_INT, 0, fd.number());
          a.set(JAVA_INT, 4, program.descriptor());
        });
  }

  public void pin(Path name) throws LinuxException {
    bpf.pin(fd, name);
  }

  /// Takes the program off the interface, pinned or not.
  public void detach() throws LinuxException {
    bpf.demand("detach XDP", Bpf.LINK_DETACH, a -> a.set(JAVA_INT, 0, fd.number()));
  }

  /// `native`, `generic`, or `taken over`.
  public String mode() {
    return mode;
  }

  @Override
  public void close() {
    fd.close();
  }
}
