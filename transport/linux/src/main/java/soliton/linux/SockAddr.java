package soliton.linux;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_SHORT;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.nio.ByteOrder;

/// `struct sockaddr_in` and `sockaddr_in6` in native memory (ip(7), ipv6(7)).
///
/// ```
///         0      2        4                8
///   in   | 2    | port   | IPv4 address   | zero ..16
///   in6  | 10   | port   | flow label     | IPv6 address ..24 | scope ..28
/// ```
public final class SockAddr {
  /// Room for either kind.
  public static final int OCTETS = 28;

  private static final int IN_OCTETS = 16;
  private static final ValueLayout.OfShort BE16 =
      ValueLayout.JAVA_SHORT_UNALIGNED.withOrder(ByteOrder.BIG_ENDIAN);

  private SockAddr() {}

  /// Writes the address.
  ///
  /// @return the octets it takes: 16 or 28
  public static int write(InetSocketAddress address, MemorySegment target, long offset) {
    byte[] ip = address.getAddress().getAddress();
    boolean four = ip.length == 4;
    int octets = four ? IN_OCTETS : OCTETS;
    target.asSlice(offset, octets).fill((byte) 0);
    target.set(JAVA_SHORT, offset, (short) (four ? Fd.AF_INET : Fd.AF_INET6));
    target.set(BE16, offset + 2, (short) address.getPort());
    MemorySegment.copy(ip, 0, target, JAVA_BYTE, offset + (four ? 4 : 8), ip.length);
    if (address.getAddress() instanceof Inet6Address six) {
      target.set(JAVA_INT, offset + 24, six.getScopeId());
    }
    return octets;
  }

  /// Reads an address that the kernel wrote.
  public static InetSocketAddress read(MemorySegment source, long offset) {
    boolean four = source.get(JAVA_SHORT, offset) == Fd.AF_INET;
    byte[] ip = new byte[four ? 4 : 16];
    MemorySegment.copy(source, JAVA_BYTE, offset + (four ? 4 : 8), ip, 0, ip.length);
    int port = source.get(BE16, offset + 2) & 0xffff;
    try {
      return new InetSocketAddress(InetAddress.getByAddress(ip), port);
    } catch (UnknownHostException impossible) {
      throw new AssertionError(impossible);
    }
  }

  /// The family to open a socket with for this address.
  public static int family(InetAddress address) {
    return address instanceof Inet6Address ? Fd.AF_INET6 : Fd.AF_INET;
  }
}
