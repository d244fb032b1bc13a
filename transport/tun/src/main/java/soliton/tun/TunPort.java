package soliton.tun;

import static java.lang.foreign.ValueLayout.JAVA_SHORT;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.net.NetworkInterface;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import soliton.linux.Fd;
import soliton.linux.LinuxException;
import soliton.linux.RouteNetlink;
import soliton.linux.Syscall;
import soliton.linux.SystemCalls;
import soliton.transport.PacketPort;
import soliton.transport.PacketReader;
import soliton.transport.PacketWriter;

/// A TUN or TAP device: a network interface whose packets this process reads and writes. With
/// virtio headers (IFF_VNET_HDR), the kernel passes many TCP or UDP packets of a flow as one, in
/// both directions. It lives in the network namespace of the thread that opened it, and goes when
/// it is closed, unless it is to outlive its process.
public final class TunPort implements PacketPort {
  private static final int O_RDWR = 2;
  private static final int O_NONBLOCK = 0x800;
  private static final long TUNSETIFF = 0x400454caL;
  private static final long TUNSETOFFLOAD = 0x400454d0L;
  private static final long TUNSETPERSIST = 0x400454cbL;
  private static final int IFF_TUN = 0x0001;
  private static final int IFF_TAP = 0x0002;
  private static final int IFF_NO_PI = 0x1000;
  private static final int IFF_VNET_HDR = 0x4000;
  private static final int TUN_F_CSUM = 0x01;
  private static final int TUN_F_TSO4 = 0x02;
  private static final int TUN_F_TSO6 = 0x04;
  private static final int TUN_F_USO4 = 0x20;
  private static final int TUN_F_USO6 = 0x40;
  private static final int ANY_MTU = 1500;
  private static final int IFREQ_OCTETS = 40;

  /// What may wait while this process is not at work: 60 ms of 400 Mbit/s in full packets, of
  /// which the kernel's own choice of 500 is 14 ms.
  private static final int WAITING_PACKETS = 2048;

  private static final int IFREQ_FLAGS = 16;

  private final Fd fd;
  private final String description;
  private final boolean joins;
  private final TunReader reader;
  private final List<TunWriter> writers = new CopyOnWriteArrayList<>();
  private final AtomicBoolean closed = new AtomicBoolean();

  private TunPort(Fd fd, String description, boolean joins) throws IOException {
    this.fd = fd;
    this.joins = joins;
    this.description = description;
    this.reader = new TunReader(fd);
  }

  /// Makes the device, gives it addresses and routes, and brings it up.
  ///
  /// @throws IOException if that is not permitted or the name is taken; the message says which
  public static TunPort open(TunSettings settings) throws IOException {
    SystemCalls calls = new SystemCalls();
    Fd fd = Fd.open(calls, "/dev/net/tun", O_RDWR | O_NONBLOCK);
    try {
      create(calls, fd, settings);
      if (settings.outlives()) {
        persist(calls, fd, true);
      }
      boolean isTap = settings.layer() == TunSettings.Layer.ETHERNET;
      String offload = isTap ? offloadNothing(calls, fd) : offload(calls, fd, settings.name());
      setUp(settings);
      String kind = isTap ? "TAP " : "TUN ";
      return new TunPort(fd, kind + settings.name() + " " + settings.addresses() + offload, !isTap);
    } catch (IOException refused) {
      fd.close();
      throw refused;
    }
  }

  private static void create(SystemCalls calls, Fd fd, TunSettings settings) throws IOException {
    int layer = settings.layer() == TunSettings.Layer.ETHERNET ? IFF_TAP : IFF_TUN;
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment request = arena.allocate(IFREQ_OCTETS, 8);
      request.setString(0, settings.name());
      request.set(JAVA_SHORT, IFREQ_FLAGS, (short) (layer | IFF_NO_PI | IFF_VNET_HDR));
      calls.demand(
          "create TUN device " + settings.name(),
          Syscall.IOCTL,
          fd.number(),
          TUNSETIFF,
          request.address());
    }
  }

  private static void persist(SystemCalls calls, Fd fd, boolean outlives) throws LinuxException {
    calls.demand(
        "say how long a TUN device lives",
        Syscall.IOCTL,
        fd.number(),
        TUNSETPERSIST,
        outlives ? 1 : 0);
  }

  /// A device that stays when its process dies goes with this port after all; to be said before it
  /// is closed.
  public void outliveNoMore() throws LinuxException {
    if (!closed.get()) {
      persist(new SystemCalls(), fd, false);
    }
  }

  /// Removes a device that an earlier process has left; nothing happens if there is none.
  ///
  /// @throws IOException if that is not permitted, or another process has it open
  public static void remove(String name) throws IOException {
    if (NetworkInterface.getByName(name) != null) {
      SystemCalls calls = new SystemCalls();
      try (Fd fd = Fd.open(calls, "/dev/net/tun", O_RDWR | O_NONBLOCK)) {
        takeOver(calls, fd, name);
        persist(calls, fd, false);
      }
    }
  }

  private static void takeOver(SystemCalls calls, Fd fd, String name) throws IOException {
    try {
      create(calls, fd, new TunSettings(name, List.of(), List.of(), ANY_MTU));
    } catch (LinuxException ofFrames) {
      create(calls, fd, TunSettings.tap(name, List.of(), ANY_MTU));
    }
  }

  /// Linux before 6.2 does not know USO, and later ones want it for both versions of IP.
  private static String offload(SystemCalls calls, Fd fd, String name) throws IOException {
    int segmentation = TUN_F_CSUM | TUN_F_TSO4 | TUN_F_TSO6;
    int all = segmentation | TUN_F_USO4 | TUN_F_USO6;
    if (calls.call(Syscall.IOCTL, fd.number(), TUNSETOFFLOAD, all) == 0) {
      return " with TSO and USO";
    }
    calls.demand(
        "set offloads of TUN device " + name,
        Syscall.IOCTL,
        fd.number(),
        TUNSETOFFLOAD,
        segmentation);
    return " with TSO";
  }

  /// The kernel cuts and finishes frames itself.
  private static String offloadNothing(SystemCalls calls, Fd fd) throws IOException {
    calls.demand("set offloads of TAP device", Syscall.IOCTL, fd.number(), TUNSETOFFLOAD, 0);
    return " without offloads";
  }

  private static void setUp(TunSettings settings) throws IOException {
    try (RouteNetlink netlink = new RouteNetlink()) {
      int index = netlink.interfaceIndex(settings.name());
      for (Network own : settings.addresses()) {
        netlink.addAddress(index, own.address(), own.prefixBits());
      }
      netlink.holdPackets(index, WAITING_PACKETS);
      netlink.bringUp(index, settings.mtuOctets());
      for (Network route : settings.routes()) {
        netlink.addRoute(route.address(), route.prefixBits(), index, null);
      }
    }
  }

  @Override
  public PacketReader reader() {
    return reader;
  }

  @Override
  public PacketWriter writer() {
    TunWriter writer = new TunWriter(fd, joins);
    writers.add(writer);
    if (closed.get()) {
      writer.close();
    }
    return writer;
  }

  @Override
  public String description() {
    return description;
  }

  @Override
  public void close() {
    if (closed.compareAndSet(false, true)) {
      reader.close();
      writers.forEach(TunWriter::close);
      fd.close();
    }
  }
}
