package soliton.sctp.user;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.zip.CRC32C;

/// Answers to packets out of the blue (RFC 9260 8.4): a peer that still speaks of an association of
/// a process that is gone is told so with ABORT, and sets up a new one at once instead of waiting
/// for its timers. Only what such a peer sends is answered, and only on ports where we listen:
/// other packets may be another stack's. Owned by the event thread.
final class Strangers {
  private static final int DATA = 0;
  private static final int SACK = 3;
  private static final int HEARTBEAT = 4;
  private static final int ABORT = 6;

  /// The verification tag is the one received (the T bit of RFC 9260 3.3.7).
  private static final int TAG_REFLECTED = 1;

  private static final int HEADER_OCTETS = 12;
  private static final int CHUNK_OCTETS = 4;
  private static final int OCTETS = HEADER_OCTETS + CHUNK_OCTETS;

  /// A flood of such packets is not answered by a flood.
  private static final int ANSWERS_A_SECOND = 1_000;

  private static final long SECOND_NANOS = 1_000_000_000L;

  private long secondNanos = Long.MIN_VALUE / 2;
  private int answers;
  private final MemorySegment abort = Arena.ofAuto().allocate(OCTETS, 8);

  /// True if the first chunk of the packet is one that belongs to an association set up before.
  static boolean speaksOfFormerAssociation(MemorySegment memory, long offset, long length) {
    if (length < OCTETS) {
      return false;
    }
    int chunk = memory.get(JAVA_BYTE, offset + HEADER_OCTETS);
    return chunk == DATA || chunk == SACK || chunk == HEARTBEAT;
  }

  static int destinationPort(MemorySegment memory, long offset) {
    return (memory.get(JAVA_BYTE, offset + 2) & 255) << 8 | memory.get(JAVA_BYTE, offset + 3) & 255;
  }

  boolean mayAnswer(long nowNanos) {
    if (nowNanos - secondNanos >= SECOND_NANOS) {
      secondNanos = nowNanos;
      answers = 0;
    }
    return answers++ < ANSWERS_A_SECOND;
  }

  /// Sends ABORT back to where the packet came from.
  void abort(Path back, MemorySegment memory, long offset) {
    copy(memory, offset + 2, 0, 2); // ports, the other way round
    copy(memory, offset, 2, 2);
    copy(memory, offset + 4, 4, 4); // verification tag
    abort.set(ValueLayout.JAVA_INT, 8, 0);
    abort.set(JAVA_BYTE, 12, (byte) ABORT);
    abort.set(JAVA_BYTE, 13, (byte) TAG_REFLECTED);
    abort.set(JAVA_BYTE, 14, (byte) 0);
    abort.set(JAVA_BYTE, 15, (byte) CHUNK_OCTETS);
    CRC32C checksum = new CRC32C();
    checksum.update(abort.toArray(JAVA_BYTE));
    // RFC 9260 appendix A: least significant octet first
    for (int i = 0; i < 4; i++) {
      abort.set(JAVA_BYTE, 8L + i, (byte) (checksum.getValue() >>> 8 * i));
    }
    back.wire.send(back, abort.address(), OCTETS);
  }

  private void copy(MemorySegment from, long at, long to, long length) {
    MemorySegment.copy(from, at, abort, to, length);
  }
}
