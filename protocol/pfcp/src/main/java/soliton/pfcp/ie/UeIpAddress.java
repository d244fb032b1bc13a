package soliton.pfcp.ie;

import org.jspecify.annotations.Nullable;
import soliton.base.Ipv4Address;
import soliton.base.Ipv6Address;
import soliton.base.OctetReader;
import soliton.base.OctetWriter;
import soliton.tlv.TlvValue;

/// The address of a UE, or the request that the user plane function choose one
/// (TS 29.244 8.2.62).
///
///         bits   8       7       6      5      4       3     2    1
///     octet 5  | spare | IP6PL | CHV6 | CHV4 | IPv6D | S/D | V4 | V6 |
///
/// @param destination S/D: the address is the destination of a packet, not its source
/// @param ipv6PrefixDelegationBits bits beyond the /64 that were delegated
/// @param ipv6PrefixLength if the prefix is not a /64
public record UeIpAddress(
    boolean destination,
    @Nullable Ipv4Address ipv4,
    @Nullable Ipv6Address ipv6,
    @Nullable Integer ipv6PrefixDelegationBits,
    @Nullable Integer ipv6PrefixLength,
    boolean chooseIpv4,
    boolean chooseIpv6)
    implements TlvValue {
  private static final int V6 = 1;
  private static final int V4 = 2;
  private static final int SD = 4;
  private static final int IPV6D = 8;
  private static final int CHV4 = 16;
  private static final int CHV6 = 32;
  private static final int IP6PL = 64;

  public static UeIpAddress source(Ipv4Address address) {
    return new UeIpAddress(false, address, null, null, null, false, false);
  }

  public static UeIpAddress destination(Ipv4Address address) {
    return new UeIpAddress(true, address, null, null, null, false, false);
  }

  /// Null if an address is both given and to be chosen.
  public static @Nullable UeIpAddress decode(OctetReader from) {
    int flags = from.u8();
    boolean contradicts =
        (flags & (V4 | CHV4)) == (V4 | CHV4) || (flags & (V6 | CHV6)) == (V6 | CHV6);
    UeIpAddress read =
        new UeIpAddress(
            (flags & SD) != 0,
            Addresses.v4If((flags & V4) != 0, from),
            Addresses.v6If((flags & V6) != 0, from),
            (flags & IPV6D) == 0 ? null : from.u8(),
            (flags & IP6PL) == 0 ? null : from.u8(),
            (flags & CHV4) != 0,
            (flags & CHV6) != 0);
    return contradicts ? null : read;
  }

  @Override
  public void encode(OctetWriter to) {
    to.u8(flags());
    Addresses.write(ipv4, to);
    Addresses.write(ipv6, to);
    Fields.u8(ipv6PrefixDelegationBits, to);
    Fields.u8(ipv6PrefixLength, to);
  }

  private int flags() {
    return (ipv6 == null ? 0 : V6)
        | (ipv4 == null ? 0 : V4)
        | (destination ? SD : 0)
        | (ipv6PrefixDelegationBits == null ? 0 : IPV6D)
        | (chooseIpv4 ? CHV4 : 0)
        | (chooseIpv6 ? CHV6 : 0)
        | (ipv6PrefixLength == null ? 0 : IP6PL);
  }
}
