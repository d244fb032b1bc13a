package soliton.udp;

import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;
import static java.lang.foreign.ValueLayout.JAVA_SHORT;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
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
  private static final int CONTROL_OCTETS = 24;
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
    if (lengthOctets <= 0 || lengthOctets > MESSAGE_OCTETS) {
      dropped++;
      return;
    }
    if (vectorsUsed == VECTORS || (messages == MESSAGES && !fits(lengthOctets, to))) {
      flush();
    }
    if (!fits(lengthOctets, to)) {
      begin(peer(to), lengthOctets);
      lastTo = to;
    }
    append(memory.address() + offset, lengthOctets);
  }

  private boolean fits(int lengthOctets, InetSocketAddress to) {
    return open
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
      long control = (messages - 1L) * CONTROL_OCTETS;
      controls.set(JAVA_LONG, control, CMSG_WITH_SHORT_OCTETS);
      controls.set(JAVA_INT, control + 8, UdpPort.SOL_UDP);
      controls.set(JAVA_INT, control + 12, UdpPort.UDP_SEGMENT);
      controls.set(JAVA_SHORT, control + 16, (short) segmentOctets);
      headers.set(JAVA_LONG, header + 32, controls.address() + control);
      headers.set(JAVA_LONG, header + 40, CONTROL_OCTETS);
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
    boolean cut = headers.get(JAVA_LONG, header + 40) != 0;
    if (!tooLong || !cut) {
      dropped++;
      return;
    }
    int segment = controls.get(JAVA_SHORT, (long) message * CONTROL_OCTETS + 16) & 0xffff;
    long vector = headers.get(JAVA_LONG, header + 16) - vectors.address();
    long count = headers.get(JAVA_LONG, header + 24);
    try (Arena one = Arena.ofConfined()) {
      MemorySegment piece = one.allocate(16, 8);
      single.copyFrom(headers.asSlice(header, MMSGHDR_OCTETS));
      single.set(JAVA_LONG, 16, piece.address());
      single.set(JAVA_LONG, 24, 1);
      single.set(JAVA_LONG, 32, 0);
      single.set(JAVA_LONG, 40, 0);
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
