package soliton.udp;

import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import soliton.linux.Fd;
import soliton.linux.LinuxException;
import soliton.linux.Poller;
import soliton.linux.SockAddr;
import soliton.linux.Syscall;
import soliton.linux.SystemCalls;
import soliton.transport.PacketBatch;
import soliton.transport.PacketReader;

/// Receives with recvmmsg(2) and takes apart what UDP_GRO joined. Its lock keeps the socket open
/// while it is read.
///
/// ```
///   mmsghdr   0 name | 8 name length | 16 iovec | 24 count | 32 control | 40 control length
///             48 flags | 56 octets received
///   cmsg      0 length | 8 level | 12 type | 16 segment size
/// ```
final class UdpReader implements PacketReader {
  private static final int SLOTS = 16;
  private static final int SLOT_OCTETS = 65_536;

  /// Messages of a batch while they are joined ones: what was received, looked at and is sent on
  /// should still be in the cache of the processor (often 1 MiB).
  private static final int JOINED_SLOTS = 4;

  private static final int JOINED_OCTETS = JOINED_SLOTS * SLOT_OCTETS / 2;
  private static final int SEGMENTS_A_SLOT = 128;
  private static final int MMSGHDR_OCTETS = 64;
  private static final int NAME_OCTETS = 32;
  private static final int CONTROL_OCTETS = 64;
  private static final int CMSG_WITH_INT_OCTETS = 20;
  private static final int MSG_DONTWAIT = 0x40;

  private final Fd fd;
  private final boolean joins;
  private final SystemCalls calls = new SystemCalls();
  private final Poller poller;
  private final Arena arena = Arena.ofShared();
  private final MemorySegment slots = arena.allocate((long) SLOTS * SLOT_OCTETS, 4096);
  private final MemorySegment headers = arena.allocate((long) SLOTS * MMSGHDR_OCTETS, 8);
  private final MemorySegment vectors = arena.allocate((long) SLOTS * 16, 8);
  private final MemorySegment names = arena.allocate((long) SLOTS * NAME_OCTETS, 8);
  private final MemorySegment controls = arena.allocate((long) SLOTS * CONTROL_OCTETS, 8);
  private final int[] slotOfPacket = new int[SLOTS * SEGMENTS_A_SLOT];
  private final PacketBatch batch =
      new PacketBatch(
          slots,
          SLOTS * SEGMENTS_A_SLOT,
          index -> SockAddr.read(names, (long) slotOfPacket[index] * NAME_OCTETS));
  private int lastOctets;
  private volatile boolean closed;

  UdpReader(Fd fd, boolean joins) throws LinuxException {
    this.fd = fd;
    this.joins = joins;
    this.poller = new Poller(calls, 1);
    poller.watch(fd);
    for (int slot = 0; slot < SLOTS; slot++) {
      long header = (long) slot * MMSGHDR_OCTETS;
      vectors.set(JAVA_LONG, slot * 16L, slots.address() + (long) slot * SLOT_OCTETS);
      vectors.set(JAVA_LONG, slot * 16L + 8, SLOT_OCTETS);
      headers.set(JAVA_LONG, header, names.address() + (long) slot * NAME_OCTETS);
      headers.set(JAVA_LONG, header + 16, vectors.address() + slot * 16L);
      headers.set(JAVA_LONG, header + 24, 1);
      headers.set(JAVA_LONG, header + 32, controls.address() + (long) slot * CONTROL_OCTETS);
    }
  }

  boolean joins() {
    return joins;
  }

  @Override
  public synchronized PacketBatch read(int timeoutMillis) {
    batch.clear();
    if (!closed && !receive() && timeoutMillis != 0) {
      if (poller.await(timeoutMillis) > 0 && !closed) {
        receive();
      }
    }
    return batch;
  }

  private boolean receive() {
    int most = lastOctets >= JOINED_OCTETS ? JOINED_SLOTS : SLOTS;
    for (int slot = 0; slot < most; slot++) {
      headers.set(JAVA_INT, (long) slot * MMSGHDR_OCTETS + 8, NAME_OCTETS);
      headers.set(JAVA_LONG, (long) slot * MMSGHDR_OCTETS + 40, CONTROL_OCTETS);
    }
    long got =
        calls.call(Syscall.RECVMMSG, fd.number(), headers.address(), most, MSG_DONTWAIT, 0, 0);
    lastOctets = 0;
    for (int slot = 0; slot < got; slot++) {
      takeApart(slot);
    }
    return got > 0;
  }

  private void takeApart(int slot) {
    long offset = (long) slot * SLOT_OCTETS;
    int length = headers.get(JAVA_INT, (long) slot * MMSGHDR_OCTETS + 56);
    lastOctets += length;
    int segment = segmentOctets(slot, length);
    for (int at = 0; at < length; at += segment) {
      slotOfPacket[batch.size()] = slot;
      if (!batch.add(offset + at, Math.min(segment, length - at))
          || batch.size() == batch.capacity()) {
        return;
      }
    }
  }

  private int segmentOctets(int slot, int length) {
    long control = (long) slot * CONTROL_OCTETS;
    boolean joined =
        headers.get(JAVA_LONG, (long) slot * MMSGHDR_OCTETS + 40) >= CMSG_WITH_INT_OCTETS
            && controls.get(JAVA_INT, control + 8) == UdpPort.SOL_UDP
            && controls.get(JAVA_INT, control + 12) == UdpPort.UDP_GRO;
    int segment = joined ? controls.get(JAVA_INT, control + 16) : length;
    return segment > 0 ? segment : length;
  }

  void close() {
    closed = true;
    poller.wake();
    synchronized (this) {
      batch.clear();
      poller.close();
    }
  }
}
