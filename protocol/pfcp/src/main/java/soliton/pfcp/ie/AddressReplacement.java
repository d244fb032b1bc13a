package soliton.pfcp.ie;

import org.jspecify.annotations.Nullable;
import soliton.base.Ipv4Address;
import soliton.base.Ipv6Address;
import soliton.base.OctetReader;
import soliton.base.OctetWriter;
import soliton.tlv.TlvValue;

/// Addresses and ports to put into a packet (TS 29.244 8.2.200).
///
///         bits   8       7        6     5       4       3     2       1
///     octet 5  | spare | UMN6RS | SPN | SIPV6 | SIPV4 | DPN | DIPV6 | DIPV4 |
///     octet 6  | spare                                                      |
///
/// @param mappedN6Address UMN6RS: the mapped N6 address becomes the source
public record AddressReplacement(
    @Nullable Ipv4Address destinationIpv4,
    @Nullable Ipv6Address destinationIpv6,
    @Nullable Integer destinationPort,
    @Nullable Ipv4Address sourceIpv4,
    @Nullable Ipv6Address sourceIpv6,
    @Nullable Integer sourcePort,
    boolean mappedN6Address)
    implements TlvValue {

  public static AddressReplacement decode(OctetReader from) {
    int flags = from.u8();
    from.skip(1);
    return new AddressReplacement(
        Addresses.v4If((flags & 1) != 0, from),
        Addresses.v6If((flags & 2) != 0, from),
        (flags & 4) == 0 ? null : from.u16(),
        Addresses.v4If((flags & 8) != 0, from),
        Addresses.v6If((flags & 16) != 0, from),
        (flags & 32) == 0 ? null : from.u16(),
        (flags & 64) != 0);
  }

  @Override
  public void encode(OctetWriter to) {
    Object[] all = {
      destinationIpv4, destinationIpv6, destinationPort, sourceIpv4, sourceIpv6, sourcePort
    };
    int flags = mappedN6Address ? 64 : 0;
    for (int i = 0; i < all.length; i++) {
      flags |= all[i] == null ? 0 : 1 << i;
    }
    to.u8(flags).u8(0);
    Addresses.write(destinationIpv4, to);
    Addresses.write(destinationIpv6, to);
    Fields.u16(destinationPort, to);
    Addresses.write(sourceIpv4, to);
    Addresses.write(sourceIpv6, to);
    Fields.u16(sourcePort, to);
  }
}
