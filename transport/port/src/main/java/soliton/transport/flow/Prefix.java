package soliton.transport.flow;

import soliton.base.Ipv4Address;
import soliton.base.Ipv6Address;

/// A prefix of IPv4 or IPv6 addresses. Of IPv4, the address is in the high 32 bits of `high`.
///
/// @param high the first 64 bits of the address, most significant first
/// @param low the others; 0 for IPv4
/// @param bits of the prefix: 0..32, or 0..128
public record Prefix(boolean isIpv6, long high, long low, int bits) {
  public static final int IPV4_BITS = 32;
  public static final int IPV6_BITS = 128;

  public Prefix {
    if (bits < 0 || bits > (isIpv6 ? IPV6_BITS : IPV4_BITS)) {
      throw new IllegalArgumentException("no prefix has " + bits + " bits");
    }
    high &= mask(Math.min(bits, Long.SIZE));
    low &= mask(Math.max(0, bits - Long.SIZE));
  }

  private static long mask(int bits) {
    return bits == 0 ? 0 : -1L << (Long.SIZE - bits);
  }

  public static Prefix of(Ipv4Address address, int bits) {
    return new Prefix(false, (long) address.bits() << 32, 0, bits);
  }

  public static Prefix of(Ipv4Address address) {
    return of(address, IPV4_BITS);
  }

  public static Prefix of(Ipv6Address address, int bits) {
    return new Prefix(true, address.prefix(), address.interfaceId(), bits);
  }

  /// True if an address of the same kind begins with it; of IPv4, it is in the high 32 bits of
  /// `high`.
  public boolean contains(long otherHigh, long otherLow) {
    return (otherHigh & mask(Math.min(bits, Long.SIZE))) == high
        && (otherLow & mask(Math.max(0, bits - Long.SIZE))) == low;
  }

  /// The address of an IPv4 prefix.
  public int ipv4() {
    return (int) (high >>> 32);
  }

  @Override
  public String toString() {
    Object address = isIpv6 ? new Ipv6Address(high, low) : new Ipv4Address(ipv4());
    return address + "/" + bits;
  }
}
