package soliton.udp;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import soliton.linux.Fd;
import soliton.linux.LinuxException;
import soliton.linux.SockAddr;
import soliton.linux.Syscall;
import soliton.linux.SystemCalls;
import soliton.transport.PacketPort;
import soliton.transport.PacketReader;
import soliton.transport.PacketWriter;

/// A UDP socket for the data path. It receives in batches, where the kernel joins datagrams of one
/// flow (UDP_GRO), and sends runs of equal datagrams to one peer as one (UDP_SEGMENT, udp(7)).
public final class UdpPort implements PacketPort {
  static final int SOL_UDP = 17;
  static final int UDP_SEGMENT = 103;
  static final int UDP_GRO = 104;
  private static final int SOL_SOCKET = 1;
  private static final int SO_SNDBUF = 7;
  private static final int SO_RCVBUF = 8;
  private static final int SO_SNDBUFFORCE = 32;
  private static final int SO_RCVBUFFORCE = 33;
  private static final int SOCKET_BUFFER_OCTETS = 16 << 20;

  final Fd fd;
  private final InetSocketAddress local;
  private final UdpReader reader;
  private final List<UdpWriter> writers = new CopyOnWriteArrayList<>();
  private final AtomicBoolean closed = new AtomicBoolean();

  private UdpPort(Fd fd, InetSocketAddress local, boolean joins) throws LinuxException {
    this.fd = fd;
    this.local = local;
    this.reader = new UdpReader(fd, joins);
  }

  /// Binds a socket; port 0 takes a free port.
  ///
  /// @throws IOException if the address cannot be bound; the message says which and why
  public static UdpPort bind(InetSocketAddress local) throws IOException {
    SystemCalls calls = new SystemCalls();
    int family = SockAddr.family(local.getAddress());
    Fd fd = Fd.socket(calls, family, Fd.SOCK_DGRAM | Fd.SOCK_NONBLOCK, 0);
    try (Arena arena = Arena.ofConfined()) {
      // The forced variants go beyond net.core.rmem_max and need CAP_NET_ADMIN.
      grow(calls, fd, SO_RCVBUFFORCE, SO_RCVBUF);
      grow(calls, fd, SO_SNDBUFFORCE, SO_SNDBUF);
      boolean joins = fd.setOption(calls, SOL_UDP, UDP_GRO, 1) == 0;
      MemorySegment name = arena.allocate(SockAddr.OCTETS, 8);
      int octets = SockAddr.write(local, name, 0);
      calls.demand("bind UDP " + local, Syscall.BIND, fd.number(), name.address(), octets);
      return new UdpPort(fd, boundAddress(calls, fd, arena, name), joins);
    } catch (IOException refused) {
      fd.close();
      throw refused;
    }
  }

  private static void grow(SystemCalls calls, Fd fd, int forced, int permitted) {
    if (fd.setOption(calls, SOL_SOCKET, forced, SOCKET_BUFFER_OCTETS) != 0) {
      fd.setOption(calls, SOL_SOCKET, permitted, SOCKET_BUFFER_OCTETS);
    }
  }

  private static InetSocketAddress boundAddress(
      SystemCalls calls, Fd fd, Arena arena, MemorySegment name) throws LinuxException {
    MemorySegment length =
        arena.allocateFrom(java.lang.foreign.ValueLayout.JAVA_INT, SockAddr.OCTETS);
    calls.demand(
        "read the address bound",
        Syscall.GETSOCKNAME,
        fd.number(),
        name.address(),
        length.address());
    return SockAddr.read(name, 0);
  }

  public InetSocketAddress local() {
    return local;
  }

  @Override
  public PacketReader reader() {
    return reader;
  }

  @Override
  public PacketWriter writer() {
    UdpWriter writer = new UdpWriter(fd);
    writers.add(writer);
    if (closed.get()) {
      writer.close();
    }
    return writer;
  }

  @Override
  public String description() {
    return "UDP " + local + (reader.joins() ? " with GRO and GSO" : " with GSO");
  }

  @Override
  public void close() {
    if (closed.compareAndSet(false, true)) {
      reader.close();
      writers.forEach(UdpWriter::close);
      fd.close();
    }
  }
}
