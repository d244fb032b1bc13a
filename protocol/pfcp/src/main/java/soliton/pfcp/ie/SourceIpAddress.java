package soliton.pfcp.ie;

import org.jspecify.annotations.Nullable;
import soliton.base.Ipv4Address;
import soliton.base.Ipv6Address;
import soliton.base.OctetReader;
import soliton.base.OctetWriter;
import soliton.tlv.TlvValue;

/// The address of a sender, or its network (TS 29.244 8.2.138).
///
/// @param prefixLength if it is a network
public record SourceIpAddress(
    @Nullable Ipv4Address ipv4, @Nullable Ipv6Address ipv6, @Nullable Integer prefixLength)
    implements TlvValue {

  public static SourceIpAddress decode(OctetReader from) {
    int flags = from.u8();
    return new SourceIpAddress(
        Addresses.v4If((flags & 2) != 0, from),
        Addresses.v6If((flags & 1) != 0, from),
        (flags & 4) == 0 ? null : from.u8());
  }

  @Override
  public void encode(OctetWriter to) {
    to.u8((ipv6 == null ? 0 : 1) | (ipv4 == null ? 0 : 2) | (prefixLength == null ? 0 : 4));
    Addresses.write(ipv4, to);
    Addresses.write(ipv6, to);
    Fields.u8(prefixLength, to);
  }
}
