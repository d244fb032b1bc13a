package soliton.sctp.user;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;
import static java.lang.foreign.ValueLayout.JAVA_SHORT;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.ref.Reference;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteOrder;
import java.util.HashMap;
import java.util.Map;
import soliton.linux.Errno;
import soliton.linux.Fd;
import soliton.linux.LinuxException;
import soliton.linux.SockAddr;
import soliton.linux.Syscall;
import soliton.linux.SystemCalls;

/// A socket that carries SCTP packets, bound to one local address or to all. It sees only packets
/// for its own SCTP ports, so several stacks can share a host. The event thread receives; any
/// thread sends.
final class Wire implements AutoCloseable {
  /// Takes a packet that begins with the SCTP common header; sees to it before the next is read.
  interface Receiver {
    void onPacket(Wire wire, MemorySegment memory, long offset, long length, int slot);
  }

  static final int CMSG_HEADER_OCTETS = 16;

  private static final int IPPROTO_SCTP = 132;
  private static final int SOL_SOCKET = 1;
  private static final int SO_RCVBUF = 8;
  private static final int SO_SNDBUF = 7;
  private static final int IPPROTO_IP = 0;
  private static final int IP_PKTINFO = 8;
  private static final int IPPROTO_IPV6 = 41;
  private static final int IPV6_RECVPKTINFO = 49;
  private static final int MSG_DONTWAIT = 0x40;

  private static final int SLOTS = 32;
  private static final int SLOT_OCTETS = 65_536;
  private static final int MMSGHDR_OCTETS = 64;
  private static final int MSGHDR_OCTETS = 56;
  private static final int IOVEC_OCTETS = 16;
  private static final int NAME_OCTETS = 32;
  private static final int CONTROL_OCTETS = 64;
  private static final int SOCKET_BUFFER_OCTETS = 8 << 20;
  private static final int LEAST_PACKET_OCTETS = 12 + 4;
  private static final ValueLayout.OfShort BE16 =
      ValueLayout.JAVA_SHORT_UNALIGNED.withOrder(ByteOrder.BIG_ENDIAN);
  private static final ValueLayout.OfInt INT = ValueLayout.JAVA_INT_UNALIGNED;
  private static final ValueLayout.OfLong LONG = ValueLayout.JAVA_LONG_UNALIGNED;

  final int number;
  final Fd fd;
  private final InetSocketAddress local;
  private final Encapsulation encapsulation;
  private final boolean answersFromSameAddress;
  private final boolean six;

  /// Sockets of the stack at each SCTP port.
  private final Map<Integer, Integer> ports = new HashMap<>();

  private final Arena arena = Arena.ofShared();
  private final MemorySegment slots = arena.allocate((long) SLOTS * SLOT_OCTETS, 64);
  private final MemorySegment headers = arena.allocate((long) SLOTS * MMSGHDR_OCTETS, 8);
  private final MemorySegment vectors = arena.allocate((long) SLOTS * IOVEC_OCTETS, 8);
  private final MemorySegment names = arena.allocate((long) SLOTS * NAME_OCTETS, 8);
  private final MemorySegment controls = arena.allocate((long) SLOTS * CONTROL_OCTETS, 8);
  private final MemorySegment outHeader = arena.allocate(MSGHDR_OCTETS, 8);
  private final MemorySegment outVector = arena.allocate(IOVEC_OCTETS, 8);
  private final SystemCalls receiveCalls = new SystemCalls();
  private final SystemCalls sendCalls = new SystemCalls();
  private final Object sending = new Object();
  private boolean closed;

  /// Opens and binds the socket.
  ///
  /// @param answersFromSameAddress true for a server bound to all addresses: what it sends to a
  /// peer
  ///     must come from the address that the peer used
  Wire(
      int number,
      InetSocketAddress local,
      Encapsulation encapsulation,
      boolean answersFromSameAddress)
      throws LinuxException {
    this.number = number;
    this.local = local;
    this.encapsulation = encapsulation;
    this.answersFromSameAddress = answersFromSameAddress;
    int family = SockAddr.family(local.getAddress());
    six = family == Fd.AF_INET6;
    boolean raw = encapsulation == Encapsulation.RAW_IP;
    fd =
        Fd.socket(
            sendCalls,
            family,
            (raw ? Fd.SOCK_RAW : Fd.SOCK_DGRAM) | Fd.SOCK_NONBLOCK,
            raw ? IPPROTO_SCTP : 0);
    try {
      bind();
    } catch (LinuxException refused) {
      fd.close();
      arena.close();
      throw refused;
    }
    for (int slot = 0; slot < SLOTS; slot++) {
      layOut(slot);
    }
  }

  private void bind() throws LinuxException {
    fd.setOption(sendCalls, SOL_SOCKET, SO_RCVBUF, SOCKET_BUFFER_OCTETS);
    fd.setOption(sendCalls, SOL_SOCKET, SO_SNDBUF, SOCKET_BUFFER_OCTETS);
    if (answersFromSameAddress) {
      fd.setOption(
          sendCalls, six ? IPPROTO_IPV6 : IPPROTO_IP, six ? IPV6_RECVPKTINFO : IP_PKTINFO, 1);
    }
    int port = encapsulation == Encapsulation.RAW_IP ? 0 : local.getPort();
    int octets = SockAddr.write(new InetSocketAddress(local.getAddress(), port), names, 0);
    sendCalls.demand(
        "bind SCTP over %s to %s"
            .formatted(
                encapsulation == Encapsulation.RAW_IP ? "raw IP" : "UDP port " + port,
                local.getAddress().getHostAddress()),
        Syscall.BIND,
        fd.number(),
        names.address(),
        octets);
  }

  private void layOut(int slot) {
    long header = (long) slot * MMSGHDR_OCTETS;
    long vector = (long) slot * IOVEC_OCTETS;
    vectors.set(JAVA_LONG, vector, slots.address() + (long) slot * SLOT_OCTETS);
    vectors.set(JAVA_LONG, vector + 8, SLOT_OCTETS);
    headers.set(JAVA_LONG, header, names.address() + (long) slot * NAME_OCTETS);
    headers.set(JAVA_LONG, header + 16, vectors.address() + vector);
    headers.set(JAVA_LONG, header + 24, 1);
    headers.set(JAVA_LONG, header + 32, controls.address() + (long) slot * CONTROL_OCTETS);
  }

  /// One more socket is at this SCTP port: its packets are taken.
  void open(int port) {
    ports.merge(port, 1, Integer::sum);
  }

  /// One socket fewer is at this port.
  void close(int port) {
    ports.computeIfPresent(port, (same, sockets) -> sockets == 1 ? null : sockets - 1);
  }

  boolean isOpen(int port) {
    return ports.containsKey(port);
  }

  /// Reads what is there, in batches, and hands it over packet by packet.
  void receive(Receiver receiver) {
    int got = SLOTS;
    for (int turn = 0; turn < 4 && got == SLOTS; turn++) {
      for (int slot = 0; slot < SLOTS; slot++) {
        headers.set(JAVA_INT, (long) slot * MMSGHDR_OCTETS + 8, NAME_OCTETS);
        headers.set(JAVA_LONG, (long) slot * MMSGHDR_OCTETS + 40, CONTROL_OCTETS);
      }
      got =
          (int)
              receiveCalls.call(
                  Syscall.RECVMMSG, fd.number(), headers.address(), SLOTS, MSG_DONTWAIT, 0, 0);
      for (int slot = 0; slot < got; slot++) {
        packet(receiver, slot);
      }
    }
  }

  private void packet(Receiver receiver, int slot) {
    long offset = (long) slot * SLOT_OCTETS;
    long length = headers.get(JAVA_INT, (long) slot * MMSGHDR_OCTETS + 56);
    if (encapsulation == Encapsulation.RAW_IP && !six) {
      // A raw socket of IPv4 hands out the IP header too (raw(7)).
      int header = length > 0 ? (slots.get(JAVA_BYTE, offset) & 0xf) * 4 : 0;
      offset += header;
      length -= header;
    }
    if (length >= LEAST_PACKET_OCTETS && isOpen(slots.get(BE16, offset + 2) & 0xffff)) {
      receiver.onPacket(this, slots, offset, length, slot);
    }
  }

  /// Which path the packet in the slot has come over.
  Path.Key key(int slot) {
    long name = (long) slot * NAME_OCTETS;
    int port = encapsulation == Encapsulation.RAW_IP ? 0 : names.get(BE16, name + 2) & 0xffff;
    long high = six ? names.get(LONG, name + 8) : 0;
    long low = six ? names.get(LONG, name + 16) : names.get(INT, name + 4);
    long cmsg = (long) slot * CONTROL_OCTETS + CMSG_HEADER_OCTETS;
    long used = 0;
    if (answersFromSameAddress && controlOctets(slot) > 0) {
      used = six ? controls.get(LONG, cmsg + 8) : controls.get(INT, cmsg + 4);
    }
    return new Path.Key(number, high, low, port, used);
  }

  /// The key of a path that this side opens.
  Path.Key key(InetSocketAddress remote) {
    SockAddr.write(remote, names, 0);
    if (encapsulation == Encapsulation.RAW_IP) {
      names.set(JAVA_SHORT, 2, (short) 0);
    }
    controls.set(JAVA_LONG, 0, 0);
    headers.set(JAVA_LONG, 40, 0);
    return key(0);
  }

  InetSocketAddress source(int slot) {
    InetSocketAddress name = SockAddr.read(names, (long) slot * NAME_OCTETS);
    return encapsulation == Encapsulation.RAW_IP
        ? new InetSocketAddress(name.getAddress(), 0)
        : name;
  }

  /// The control message with the local address that the peer used, if this wire needs it.
  MemorySegment control(int slot) {
    return controls.asSlice((long) slot * CONTROL_OCTETS, controlOctets(slot));
  }

  private long controlOctets(int slot) {
    long octets = headers.get(JAVA_LONG, (long) slot * MMSGHDR_OCTETS + 40);
    return answersFromSameAddress ? Math.min(octets, CONTROL_OCTETS) : 0;
  }

  /// Sends one packet. A packet that the kernel does not take is lost, and SCTP repeats it.
  int send(Path path, long memory, long length) {
    synchronized (sending) {
      if (closed) {
        return Errno.EBADF;
      }
      outVector.set(JAVA_LONG, 0, memory);
      outVector.set(JAVA_LONG, 8, length);
      outHeader.set(JAVA_LONG, 0, path.address.address());
      outHeader.set(JAVA_INT, 8, path.addressOctets);
      outHeader.set(JAVA_LONG, 16, outVector.address());
      outHeader.set(JAVA_LONG, 24, 1);
      outHeader.set(JAVA_LONG, 32, path.controlOctets == 0 ? 0 : path.controlAddress());
      outHeader.set(JAVA_LONG, 40, path.controlOctets);
      try {
        sendCalls.call(Syscall.SENDMSG, fd.number(), outHeader.address(), MSG_DONTWAIT);
      } finally {
        Reference.reachabilityFence(path);
      }
      return 0;
    }
  }

  /// True if this wire is bound so that it can be shared.
  boolean serves(InetSocketAddress wanted, boolean sameAddress) {
    return wanted.equals(local) && sameAddress == answersFromSameAddress;
  }

  InetAddress localAddress() {
    return local.getAddress();
  }

  @Override
  public void close() {
    synchronized (sending) {
      closed = true;
      fd.close();
      arena.close();
    }
  }
}
