package soliton.sctp.user;

import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_SHORT;
import static java.lang.foreign.ValueLayout.JAVA_SHORT_UNALIGNED;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;
import soliton.base.Octets;

/// Native memory into which `usrsctp_recvv` puts a message or a notification (RFC 6458 9.13, 6.1).
/// Owned by the event thread.
///
/// ```
///   rcvinfo       0 sid | 2 ssn | 4 flags | 8 ppid (network order) | 12 tsn ...
/// assoc change 0 type | 2 flags | 4 length | 8 state | 10 error | 12 out streams | 14 in streams
/// ```
final class Inbox {
  static final int ASSOCIATION_CHANGE = 1;
  static final int SHUTDOWN_EVENT = 5;

  private static final int MSG_EOR = 0x80;
  private static final int MSG_NOTIFICATION = 0x2000;
  private static final int SOCKADDR_OCTETS = 128;
  private static final int INFO_OCTETS = 64;
  private static final ValueLayout.OfInt NETWORK_INT =
      ValueLayout.JAVA_INT.withOrder(ByteOrder.BIG_ENDIAN);

  private final Arena arena = Arena.ofAuto();
  private final MemorySegment buffer;
  private final MemorySegment from = arena.allocate(SOCKADDR_OCTETS, 8);
  private final MemorySegment info = arena.allocate(INFO_OCTETS, 8);
  private final MemorySegment counts = arena.allocate(16, 8);

  Inbox(int bufferOctets) {
    buffer = arena.allocate(bufferOctets, 8);
  }

  /// Sets what the call expects to find.
  void reset() {
    counts.set(JAVA_INT, 0, SOCKADDR_OCTETS);
    counts.set(JAVA_INT, 4, INFO_OCTETS);
    counts.set(JAVA_INT, 8, 0);
    counts.set(JAVA_INT, 12, 0);
  }

  boolean isNotification() {
    return (counts.get(JAVA_INT, 12) & MSG_NOTIFICATION) != 0;
  }

  /// False for a piece of a message that is longer than the buffer and goes on.
  boolean isComplete() {
    return (counts.get(JAVA_INT, 12) & MSG_EOR) != 0;
  }

  int stream() {
    return info.get(JAVA_SHORT, 0) & 0xffff;
  }

  int payloadProtocol() {
    return info.get(NETWORK_INT, 8);
  }

  Octets octets(long length) {
    byte[] content = new byte[(int) length];
    MemorySegment.copy(buffer, ValueLayout.JAVA_BYTE, 0, content, 0, content.length);
    return Octets.adopt(content);
  }

  int notificationType() {
    return buffer.get(JAVA_SHORT_UNALIGNED, 0) & 0xffff;
  }

  int state() {
    return buffer.get(JAVA_SHORT_UNALIGNED, 8) & 0xffff;
  }

  int error() {
    return buffer.get(JAVA_SHORT_UNALIGNED, 10) & 0xffff;
  }

  int streamsOut() {
    return buffer.get(JAVA_SHORT_UNALIGNED, 12) & 0xffff;
  }

  int streamsIn() {
    return buffer.get(JAVA_SHORT_UNALIGNED, 14) & 0xffff;
  }

  long buffer() {
    return buffer.address();
  }

  long bufferOctets() {
    return buffer.byteSize();
  }

  long from() {
    return from.address();
  }

  long fromOctets() {
    return counts.address();
  }

  long info() {
    return info.address();
  }

  long infoOctets() {
    return counts.address() + 4;
  }

  long infoType() {
    return counts.address() + 8;
  }

  long flags() {
    return counts.address() + 12;
  }
}
