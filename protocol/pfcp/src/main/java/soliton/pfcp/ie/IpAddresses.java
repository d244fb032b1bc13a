package soliton.pfcp.ie;

import org.jspecify.annotations.Nullable;
import soliton.base.Ipv4Address;
import soliton.base.Ipv6Address;
import soliton.base.OctetReader;
import soliton.base.OctetWriter;
import soliton.tlv.TlvValue;

/// Addresses of one node: V6 is the first bit, V4 the second (TS 29.244 8.2.135, 8.2.199, 8.2.270).
public record IpAddresses(@Nullable Ipv4Address ipv4, @Nullable Ipv6Address ipv6)
    implements TlvValue {

  public static IpAddresses of(Ipv4Address address) {
    return new IpAddresses(address, null);
  }

  public static IpAddresses decode(OctetReader from) {
    int flags = from.u8();
    return new IpAddresses(
        Addresses.v4If((flags & 2) != 0, from), Addresses.v6If((flags & 1) != 0, from));
  }

  @Override
  public void encode(OctetWriter to) {
    to.u8((ipv6 == null ? 0 : 1) | (ipv4 == null ? 0 : 2));
    Addresses.write(ipv4, to);
    Addresses.write(ipv6, to);
  }
}
