package soliton.pfcp.ie;

import org.jspecify.annotations.Nullable;
import soliton.base.Ipv4Address;
import soliton.base.Ipv6Address;
import soliton.base.OctetReader;
import soliton.base.OctetWriter;
import soliton.tlv.TlvValue;

/// Another address of the SMF or of its set (TS 29.244 8.2.129).
///
/// @param preferred the user plane function should choose it first
public record AlternativeSmfIpAddress(
    boolean preferred, @Nullable Ipv4Address ipv4, @Nullable Ipv6Address ipv6) implements TlvValue {
  private static final int V6 = 1;
  private static final int V4 = 2;
  private static final int PPE = 4;

  public static AlternativeSmfIpAddress decode(OctetReader from) {
    int flags = from.u8();
    return new AlternativeSmfIpAddress(
        (flags & PPE) != 0,
        Addresses.v4If((flags & V4) != 0, from),
        Addresses.v6If((flags & V6) != 0, from));
  }

  @Override
  public void encode(OctetWriter to) {
    to.u8((ipv6 == null ? 0 : V6) | (ipv4 == null ? 0 : V4) | (preferred ? PPE : 0));
    Addresses.write(ipv4, to);
    Addresses.write(ipv6, to);
  }
}
