package soliton.pfcp.ie;

import org.jspecify.annotations.Nullable;
import soliton.base.Ipv4Address;
import soliton.base.Ipv6Address;
import soliton.base.OctetReader;
import soliton.base.OctetWriter;
import soliton.tlv.TlvValue;

/// A multicast address, a range of them, or any (TS 29.244 8.2.137).
public record IpMulticastAddress(
    boolean any,
    @Nullable Ipv4Address ipv4,
    @Nullable Ipv6Address ipv6,
    @Nullable Ipv4Address lastIpv4,
    @Nullable Ipv6Address lastIpv6)
    implements TlvValue {
  private static final int V6 = 1;
  private static final int V4 = 2;
  private static final int RANGE = 4;
  private static final int ANY = 8;

  /// Null unless exactly one of V6, V4 and any is set.
  public static @Nullable IpMulticastAddress decode(OctetReader from) {
    int flags = from.u8();
    boolean v4 = (flags & V4) != 0;
    boolean v6 = (flags & V6) != 0;
    boolean range = (flags & RANGE) != 0;
    IpMulticastAddress read =
        new IpMulticastAddress(
            (flags & ANY) != 0,
            Addresses.v4If(v4, from),
            Addresses.v6If(v6, from),
            Addresses.v4If(v4 && range, from),
            Addresses.v6If(v6 && range, from));
    return Integer.bitCount(flags & (V6 | V4 | ANY)) == 1 ? read : null;
  }

  @Override
  public void encode(OctetWriter to) {
    boolean range = lastIpv4 != null || lastIpv6 != null;
    to.u8(
        (ipv6 == null ? 0 : V6) | (ipv4 == null ? 0 : V4) | (range ? RANGE : 0) | (any ? ANY : 0));
    Addresses.write(ipv4, to);
    Addresses.write(ipv6, to);
    Addresses.write(lastIpv4, to);
    Addresses.write(lastIpv6, to);
  }
}
