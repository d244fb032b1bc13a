package soliton.pfcp.ie;

import org.jspecify.annotations.Nullable;
import soliton.base.Ipv4Address;
import soliton.base.Ipv6Address;
import soliton.base.OctetReader;
import soliton.base.OctetWriter;
import soliton.tlv.TlvValue;

/// A session endpoint: its identifier, all 64 bits used, and the addresses of its function
/// (TS 29.244 8.2.37). At least one address is there.
public record FSeid(long seid, @Nullable Ipv4Address ipv4, @Nullable Ipv6Address ipv6)
    implements TlvValue {
  private static final int V6 = 1;
  private static final int V4 = 2;

  public FSeid {
    if (ipv4 == null && ipv6 == null) {
      throw new IllegalArgumentException("an F-SEID needs an address");
    }
  }

  public static FSeid of(long seid, Ipv4Address address) {
    return new FSeid(seid, address, null);
  }

  public static @Nullable FSeid decode(OctetReader from) {
    int flags = from.u8();
    long seid = from.u64();
    Ipv4Address ipv4 = Addresses.v4If((flags & V4) != 0, from);
    Ipv6Address ipv6 = Addresses.v6If((flags & V6) != 0, from);
    return ipv4 == null && ipv6 == null ? null : new FSeid(seid, ipv4, ipv6);
  }

  @Override
  public void encode(OctetWriter to) {
    to.u8((ipv4 == null ? 0 : V4) | (ipv6 == null ? 0 : V6)).u64(seid);
    Addresses.write(ipv4, to);
    Addresses.write(ipv6, to);
  }
}
