package soliton.ngap.ie;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import org.jspecify.annotations.Nullable;
import soliton.base.Octets;
import soliton.per.BitSize;
import soliton.per.Bits;

/// Transport layer address. TS 38.413 9.3.2.4, coded as TS 38.414 says: 32 bits of IPv4, 128 of
/// IPv6, or 160 of IPv4 followed by IPv6. What a peer sends may have any other length, and is then
/// neither.
public record TransportLayerAddress(@BitSize(min = 1, max = 160, extensible = true) Bits value)
    implements CpTransportLayerInformation {
  private static final int V4_BITS = 32;
  private static final int V6_BITS = 128;

  /// An IPv4 or an IPv6 address.
  public static TransportLayerAddress of(InetAddress address) {
    return new TransportLayerAddress(Bits.of(Octets.adopt(address.getAddress())));
  }

  /// Both addresses of a node with two stacks.
  public static TransportLayerAddress of(Inet4Address v4, Inet6Address v6) {
    return new TransportLayerAddress(
        Bits.of(Octets.adopt(v4.getAddress()).plus(Octets.adopt(v6.getAddress()))));
  }

  /// The IPv4 address; null if there is none.
  public @Nullable Inet4Address v4() {
    int length = value.length();
    return (length == V4_BITS || length == V4_BITS + V6_BITS)
            && address(0, V4_BITS / 8) instanceof Inet4Address v4
        ? v4
        : null;
  }

  /// The IPv6 address; null if there is none.
  public @Nullable Inet6Address v6() {
    int length = value.length();
    if (length != V6_BITS && length != V4_BITS + V6_BITS) {
      return null;
    }
    return address((length - V6_BITS) / 8, V6_BITS / 8) instanceof Inet6Address v6 ? v6 : null;
  }

  private InetAddress address(int from, int octets) {
    try {
      return InetAddress.getByAddress(value.octets().slice(from, octets).toArray());
    } catch (UnknownHostException e) {
      throw new IllegalStateException(octets + " octets are no address", e);
    }
  }
}
