package soliton.linux;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_INT_UNALIGNED;
import static java.lang.foreign.ValueLayout.JAVA_SHORT;
import static java.lang.foreign.ValueLayout.JAVA_SHORT_UNALIGNED;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;

/// Messages of netlink(7), one behind the other in one memory, and the socket they are sent
/// through. Attributes are padded to 4 octets. Owned by one thread at a time.
///
/// ```
///   message:   0 length   4 type   6 flags   8 sequence   12 port   16 content
///   attribute: 0 length   2 type   4 content
/// ```
final class NetlinkMessage implements AutoCloseable {
  static final int NLM_F_REQUEST = 0x1;
  static final int NLM_F_ACK = 0x4;
  static final int NLM_F_REPLACE = 0x100;
  static final int NLM_F_CREATE = 0x400;
  static final int NLM_F_APPEND = 0x800;

  private static final int AF_NETLINK = 16;
  private static final int NLMSG_ERROR = 2;
  private static final int NESTED = 0x8000;
  private static final int HEADER_OCTETS = 16;

  private final SystemCalls calls = new SystemCalls();
  private final Arena arena = Arena.ofShared();
  private final MemorySegment memory;
  private final Fd socket;
  private int start;
  private int length;
  private int sequence;

  /// @param protocol of netlink; the socket belongs to the network namespace of this thread
  NetlinkMessage(int protocol, int octets) throws LinuxException {
    memory = arena.allocate(octets, 8);
    socket = Fd.socket(calls, AF_NETLINK, Fd.SOCK_RAW, protocol);
  }

  Fd socket() {
    return socket;
  }

  /// Forgets what was written.
  void clear() {
    memory.fill((byte) 0);
    start = 0;
    length = 0;
  }

  /// Begins another message.
  void begin(int type, int flags) {
    finish();
    start = length;
    length += HEADER_OCTETS;
    memory.set(JAVA_SHORT, start + 4, (short) type);
    memory.set(JAVA_SHORT, start + 6, (short) (NLM_F_REQUEST | flags));
    memory.set(JAVA_INT, start + 8, ++sequence);
  }

  private void finish() {
    if (length > start) {
      memory.set(JAVA_INT, start, length - start);
    }
  }

  void u8(int value) {
    memory.set(JAVA_BYTE, length++, (byte) value);
  }

  void u16(int value) {
    memory.set(JAVA_SHORT_UNALIGNED, length, (short) value);
    length += 2;
  }

  void u32(int value) {
    memory.set(JAVA_INT_UNALIGNED, length, value);
    length += 4;
  }

  void attribute(int type, int value) {
    header(type, 4);
    u32(value);
  }

  void attribute(int type, byte[] value) {
    header(type, value.length);
    MemorySegment.copy(value, 0, memory, JAVA_BYTE, length, value.length);
    length += (value.length + 3) & ~3;
  }

  /// Text, with the zero octet that ends it.
  void attribute(int type, String value) {
    byte[] text = value.getBytes(UTF_8);
    attribute(type, java.util.Arrays.copyOf(text, text.length + 1));
  }

  private void header(int type, int contentOctets) {
    u16(4 + contentOctets);
    u16(type);
  }

  /// An attribute made of those that the content writes.
  void nest(int type, Runnable content) {
    int at = length;
    header(type | NESTED, 0);
    content.run();
    memory.set(JAVA_SHORT_UNALIGNED, at, (short) (length - at));
  }

  /// Sends what was written, and waits for the first answer.
  ///
  /// @throws LinuxException if the kernel refuses it
  void send(String attempt) throws LinuxException {
    finish();
    calls.demand(attempt, Syscall.SENDTO, socket.number(), memory.address(), length);
    long got =
        calls.demand(
            attempt, Syscall.RECVFROM, socket.number(), memory.address(), memory.byteSize());
    boolean answered = got >= HEADER_OCTETS + 4 && memory.get(JAVA_SHORT, 4) == NLMSG_ERROR;
    int errno = answered ? -memory.get(JAVA_INT, HEADER_OCTETS) : Errno.EINVAL;
    if (errno != 0) {
      throw new LinuxException(attempt, errno);
    }
  }

  MemorySegment memory() {
    return memory;
  }

  SystemCalls calls() {
    return calls;
  }

  @Override
  public void close() {
    socket.close();
    arena.close();
  }
}
