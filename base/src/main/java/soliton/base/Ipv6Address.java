package soliton.base;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;

/// An IPv6 address, as its first and last 64 bits: the prefix of a UE is the first half.
public record Ipv6Address(long prefix, long interfaceId) {
  public static final int OCTETS = 16;

  /// From exactly sixteen octets.
  ///
  /// @throws IllegalArgumentException if there are more or fewer
  public static Ipv6Address of(Octets wire) {
    if (wire.length() != OCTETS) {
      throw new IllegalArgumentException("an IPv6 address has 16 octets, not " + wire.length());
    }
    OctetReader reader = wire.reader();
    return new Ipv6Address(reader.u64(), reader.u64());
  }

  /// Reads `2001:db8::1`.
  ///
  /// @throws IllegalArgumentException if the text is anything else
  public static Ipv6Address parse(String text) {
    return of(Octets.copyOf(Inet6Address.ofLiteral(text).getAddress()));
  }

  public Octets toOctets() {
    return new OctetWriter(OCTETS).u64(prefix).u64(interfaceId).toOctets();
  }

  public InetAddress toInetAddress() {
    try {
      return Inet6Address.getByAddress(null, toOctets().toArray(), -1);
    } catch (UnknownHostException e) {
      throw new IllegalStateException("sixteen octets are always an IPv6 address", e);
    }
  }

  @Override
  public String toString() {
    return toInetAddress().getHostAddress();
  }
}
