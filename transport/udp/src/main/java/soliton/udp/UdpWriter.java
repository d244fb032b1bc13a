package soliton.udp;

import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;
import static java.lang.foreign.ValueLayout.JAVA_SHORT;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.net.Inet6Address;
import java.net.InetSocketAddress;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import soliton.linux.Errno;
import soliton.linux.Fd;
import soliton.linux.SockAddr;
import soliton.linux.Syscall;
import soliton.linux.SystemCalls;
import soliton.transport.PacketWriter;

/// Sends with sendmmsg(2). Datagrams that follow each other, to one peer and of one length but the
/// last, become one message that the kernel cuts (UDP_SEGMENT). Its lock keeps the socket open
/// while it is used.
final class UdpWriter implements PacketWriter {
  private static final int MESSAGES = 64;
  private static final int VECTORS = 1024;
  private static final int SEGMENTS = 64; // UDP_MAX_SEGMENTS of the kernel
  private static final int MESSAGE_OCTETS = 65_000;
  private static final int PEERS = 4096;
  private static final int MMSGHDR_OCTETS = 64;
  private static final int CMSG_OCTETS = 24;

  /// Room for a type of service and a segment size.
  private static final int CONTROL_OCTETS = 2 * CMSG_OCTETS;

  private static final int CMSG_WITH_INT_OCTETS = 20;
  private static final int IPPROTO_IP = 0;
  private static final int IP_TOS = 1;
  private static final int IPPROTO_IPV6 = 41;
  private static final int IPV6_TCLASS = 67;
  private static final int CMSG_WITH_SHORT_OCTETS = 18;
  private static final int MSG_DONTWAIT = 0x40;

  private final Fd fd;
  private final SystemCalls calls = new SystemCalls();
  private final Arena arena = Arena.ofAuto();
  private final MemorySegment headers = arena.allocate((long) MESSAGES * MMSGHDR_OCTETS, 8);
  private final MemorySegment controls = arena.allocate((long) MESSAGES * CONTROL_OCTETS, 8);
  private final MemorySegment vectors = arena.allocate(VECTORS * 16L, 8);
  private final MemorySegment single = arena.allocate(MMSGHDR_OCTETS, 8);
  private final MemorySegment names = arena.allocate((long) PEERS * 32, 8);
  private final int[] nameOctets = new int[PEERS];
  private final Map<InetSocketAddress, Integer> peers = new HashMap<>();

  private int messages;
  private int vectorsUsed;
  private @Nullable InetSocketAddress lastTo;
  private int lastPeer;
  private int lastTypeOfService;
  private final int[] typesOfService = new int[MESSAGES];

  // The message that is being filled.
  private int segments;
  private int segmentOctets;
  private int totalOctets;
  private boolean open;
  private long end;

  private boolean closed;
  private long dropped;

  UdpWriter(Fd fd) {
    this.fd = fd;
  }

  @Override
  public void write(MemorySegment memory, long offset, int lengthOctets, InetSocketAddress to) {
    write(memory, offset, lengthOctets, to, 0);
  }

  @Override
  public void write(
      MemorySegment memory,
      long offset,
      int lengthOctets,
      InetSocketAddress to,
      int typeOfService) {
    if (lengthOctets <= 0 || lengthOctets > MESSAGE_OCTETS) {
      dropped++;
      return;
    }
    if (vectorsUsed == VECTORS
        || (messages == MESSAGES && !fits(lengthOctets, to, typeOfService))) {
      flush();
    }
    if (!fits(lengthOctets, to, typeOfService)) {
      begin(peer(to), lengthOctets);
      lastTo = to;
      mark(to, typeOfService);
    }
    append(memory.address() + offset, lengthOctets);
  }

  private boolean fits(int lengthOctets, InetSocketAddress to, int typeOfService) {
    return open
        && typeOfService == lastTypeOfService
        && to.equals(lastTo)
        && lengthOctets <= segmentOctets
        && segments < SEGMENTS
        && totalOctets + lengthOctets <= MESSAGE_OCTETS;
  }

  private void begin(int peer, int lengthOctets) {
    if (messages == MESSAGES) {
      flush();
    }
    long header = (long) messages * MMSGHDR_OCTETS;
    headers.set(JAVA_LONG, header, names.address() + peer * 32L);
    headers.set(JAVA_INT, header + 8, nameOctets[peer]);
    headers.set(JAVA_LONG, header + 16, vectors.address() + vectorsUsed * 16L);
    headers.set(JAVA_LONG, header + 24, 0);
    headers.set(JAVA_LONG, header + 32, 0);
    headers.set(JAVA_LONG, header + 40, 0);
    messages++;
    segments = 0;
    totalOctets = 0;
    segmentOctets = lengthOctets;
    open = true;
    end = 0;
  }

  /// The message that was begun bears this type of service; 0 leaves it to the socket.
  private void mark(InetSocketAddress to, int typeOfService) {
    int message = messages - 1;
    lastTypeOfService = typeOfService;
    typesOfService[message] = typeOfService;
    if (typeOfService != 0) {
      boolean six = to.getAddress() instanceof Inet6Address;
      long control = (long) message * CONTROL_OCTETS;
      controls.set(JAVA_LONG, control, CMSG_WITH_INT_OCTETS);
      controls.set(JAVA_INT, control + 8, six ? IPPROTO_IPV6 : IPPROTO_IP);
      controls.set(JAVA_INT, control + 12, six ? IPV6_TCLASS : IP_TOS);
      controls.set(JAVA_INT, control + 16, typeOfService);
      control((long) message * MMSGHDR_OCTETS, control, CMSG_OCTETS);
    }
  }

  private void control(long header, long control, int octets) {
    headers.set(JAVA_LONG, header + 32, controls.address() + control);
    headers.set(JAVA_LONG, header + 40, octets);
  }

  /// Octets that a message's type of service takes of its control data.
  private int markOctets(int message) {
    return typesOfService[message] == 0 ? 0 : CMSG_OCTETS;
  }

  private void append(long address, int lengthOctets) {
    long header = (messages - 1L) * MMSGHDR_OCTETS;
    if (address == end) {
      long vector = (vectorsUsed - 1L) * 16;
      vectors.set(JAVA_LONG, vector + 8, vectors.get(JAVA_LONG, vector + 8) + lengthOctets);
    } else {
      vectors.set(JAVA_LONG, vectorsUsed * 16L, address);
      vectors.set(JAVA_LONG, vectorsUsed * 16L + 8, lengthOctets);
      vectorsUsed++;
      headers.set(JAVA_LONG, header + 24, headers.get(JAVA_LONG, header + 24) + 1);
    }
    end = address + lengthOctets;
    totalOctets += lengthOctets;
    if (++segments == 2) {
      int marked = markOctets(messages - 1);
      long control = (messages - 1L) * CONTROL_OCTETS + marked;
      controls.set(JAVA_LONG, control, CMSG_WITH_SHORT_OCTETS);
      controls.set(JAVA_INT, control + 8, UdpPort.SOL_UDP);
      controls.set(JAVA_INT, control + 12, UdpPort.UDP_SEGMENT);
      controls.set(JAVA_SHORT, control + 16, (short) segmentOctets);
      control(header, control - marked, marked + CMSG_OCTETS);
    }
    open = lengthOctets == segmentOctets;
  }

  private int peer(InetSocketAddress to) {
    if (to.equals(lastTo)) {
      return lastPeer;
    }
    Integer known = peers.get(to);
    if (known == null) {
      if (peers.size() == PEERS) {
        flush();
        peers.clear();
      }
      known = peers.size();
      peers.put(to, known);
      nameOctets[known] = SockAddr.write(to, names, known * 32L);
    }
    lastPeer = known;
    return known;
  }

  @Override
  public synchronized void flush() {
    int sent = closed ? messages : 0;
    while (sent < messages) {
      long header = headers.address() + (long) sent * MMSGHDR_OCTETS;
      long taken =
          calls.call(Syscall.SENDMMSG, fd.number(), header, messages - sent, MSG_DONTWAIT, 0, 0);
      if (taken > 0) {
        sent += (int) taken;
      } else {
        sendCut(sent, taken == -Errno.EINVAL || taken == -Errno.EMSGSIZE);
        sent++;
      }
    }
    messages = 0;
    vectorsUsed = 0;
    open = false;
  }

  /// A message whose segments are longer than the path takes cannot be cut by the kernel; sent one
  /// by one, its datagrams are fragmented by IP. Whatever else was refused is lost.
  private void sendCut(int message, boolean tooLong) {
    long header = (long) message * MMSGHDR_OCTETS;
    int marked = markOctets(message);
    boolean cut = headers.get(JAVA_LONG, header + 40) > marked;
    if (!tooLong || !cut) {
      dropped++;
      return;
    }
    int segment = controls.get(JAVA_SHORT, (long) message * CONTROL_OCTETS + marked + 16) & 0xffff;
    long vector = headers.get(JAVA_LONG, header + 16) - vectors.address();
    long count = headers.get(JAVA_LONG, header + 24);
    try (Arena one = Arena.ofConfined()) {
      MemorySegment piece = one.allocate(16, 8);
      single.copyFrom(headers.asSlice(header, MMSGHDR_OCTETS));
      single.set(JAVA_LONG, 16, piece.address());
      single.set(JAVA_LONG, 24, 1);
      single.set(JAVA_LONG, 40, marked);
      for (int i = 0; i < count; i++) {
        long address = vectors.get(JAVA_LONG, vector + i * 16L);
        long left = vectors.get(JAVA_LONG, vector + i * 16L + 8);
        for (; left > 0; left -= segment, address += segment) {
          piece.set(JAVA_LONG, 0, address);
          piece.set(JAVA_LONG, 8, Math.min(segment, left));
          if (calls.call(Syscall.SENDMMSG, fd.number(), single.address(), 1, MSG_DONTWAIT, 0, 0)
              != 1) {
            dropped++;
          }
        }
      }
    }
  }

  @Override
  public long dropped() {
    return dropped;
  }

  synchronized void close() {
    closed = true;
  }
}
