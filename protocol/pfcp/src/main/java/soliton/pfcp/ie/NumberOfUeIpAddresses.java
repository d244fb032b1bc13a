package soliton.pfcp.ie;

import org.jspecify.annotations.Nullable;
import soliton.base.OctetReader;
import soliton.base.OctetWriter;
import soliton.tlv.TlvValue;

/// How many UE addresses there are (TS 29.244 8.2.183).
public record NumberOfUeIpAddresses(@Nullable Long ipv4, @Nullable Long ipv6) implements TlvValue {

  public static NumberOfUeIpAddresses decode(OctetReader from) {
    int flags = from.u8();
    return new NumberOfUeIpAddresses(
        (flags & 1) == 0 ? null : from.u32(), (flags & 2) == 0 ? null : from.u32());
  }

  @Override
  public void encode(OctetWriter to) {
    to.u8((ipv4 == null ? 0 : 1) | (ipv6 == null ? 0 : 2));
    Fields.u32(ipv4, to);
    Fields.u32(ipv6, to);
  }
}
