package soliton.pfcp.ie;

import org.jspecify.annotations.Nullable;
import soliton.base.OctetReader;
import soliton.base.OctetWriter;
import soliton.base.Octets;
import soliton.tlv.TlvValue;

/// Where traffic is redirected to (TS 29.244 8.2.20). The server is text, UTF-8.
///
/// @param addressType 0 IPv4, 1 IPv6, 2 URL, 3 SIP URI, 4 both addresses, 5 port, 6 to 8 addresses
///     and port
/// @param server the address; empty for type 5
/// @param otherServer the IPv6 address of types 4 and 8; null if the field is not there at all
/// @param port for types 5 to 8
public record RedirectInformation(
    int addressType, Octets server, @Nullable Octets otherServer, @Nullable Integer port)
    implements TlvValue {

  public static final int IPV4 = 0;
  public static final int IPV6 = 1;
  public static final int URL = 2;
  public static final int SIP_URI = 3;
  public static final int IPV4_AND_IPV6 = 4;
  public static final int PORT = 5;
  public static final int IPV4_AND_PORT = 6;
  public static final int IPV6_AND_PORT = 7;
  public static final int IPV4_AND_IPV6_AND_PORT = 8;

  public static @Nullable RedirectInformation decode(OctetReader from) {
    int type = from.u8() & 15;
    Octets server = from.octets(from.u16());
    Octets other = from.hasMore() ? from.octets(from.u16()) : null;
    Integer port = from.hasMore() ? Integer.valueOf(from.u16()) : null;
    return type > IPV4_AND_IPV6_AND_PORT
        ? null
        : new RedirectInformation(type, server, other, port);
  }

  @Override
  public void encode(OctetWriter to) {
    to.u8(addressType);
    Fields.after16(server, to);
    if (otherServer != null || port != null) {
      Fields.after16(otherServer == null ? Octets.EMPTY : otherServer, to);
    }
    Fields.u16(port, to);
  }
}
