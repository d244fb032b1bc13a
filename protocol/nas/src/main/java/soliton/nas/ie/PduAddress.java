package soliton.nas.ie;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import org.jspecify.annotations.Nullable;
import soliton.base.OctetReader;
import soliton.base.OctetWriter;
import soliton.base.Octets;

/// The address of a PDU session, TS 24.501 9.11.4.10.
///
/// @param interfaceIdentifier of the IPv6 link local address, 8 octets, if the session has IPv6
/// @param ipv4 4 octets, if the session has IPv4
/// @param smfLinkLocal IPv6 link local address of the SMF, 16 octets
public record PduAddress(
    @Nullable Octets interfaceIdentifier, @Nullable Octets ipv4, @Nullable Octets smfLinkLocal) {
  private static final int IPV4 = 1;
  private static final int IPV6 = 2;
  private static final int HAS_SMF_ADDRESS = 8;

  public PduAddress {
    if (interfaceIdentifier == null && ipv4 == null) {
      throw new IllegalArgumentException("a PDU address without an address");
    }
    check(interfaceIdentifier, 8);
    check(ipv4, 4);
    check(smfLinkLocal, 16);
  }

  private static void check(@Nullable Octets part, int length) {
    if (part != null && part.length() != length) {
      throw new IllegalArgumentException("address " + part + ", want " + length + " octets");
    }
  }

  public static PduAddress ofIpv4(Octets address) {
    return new PduAddress(null, address, null);
  }

  public static PduAddress ofIpv4(Inet4Address address) {
    return ofIpv4(Octets.copyOf(address.getAddress()));
  }

  public static PduAddress ofIpv6(Octets interfaceIdentifier) {
    return new PduAddress(interfaceIdentifier, null, null);
  }

  public static PduAddress ofBoth(Octets ipv4, Octets interfaceIdentifier) {
    return new PduAddress(interfaceIdentifier, ipv4, null);
  }

  public PduSessionType type() {
    if (ipv4 == null) {
      return PduSessionType.IPV6;
    }
    return interfaceIdentifier == null ? PduSessionType.IPV4 : PduSessionType.IPV4V6;
  }

  public @Nullable Inet4Address ipv4Address() {
    if (ipv4 == null) {
      return null;
    }
    try {
      return (Inet4Address) InetAddress.getByAddress(ipv4.toArray());
    } catch (UnknownHostException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /// Null for session types that are reserved here.
  public static @Nullable PduAddress read(OctetReader in) {
    int head = in.u8();
    int type = head & 7;
    if (type < IPV4 || type > (IPV4 | IPV6)) {
      return null;
    }
    Octets identifier = (type & IPV6) != 0 ? in.octets(8) : null;
    Octets ipv4 = (type & IPV4) != 0 ? in.octets(4) : null;
    Octets smf = (head & HAS_SMF_ADDRESS) != 0 ? in.octets(16) : null;
    return in.hasFailed() ? null : new PduAddress(identifier, ipv4, smf);
  }

  public void write(OctetWriter out) {
    out.u8(type().code() | (smfLinkLocal == null ? 0 : HAS_SMF_ADDRESS));
    if (interfaceIdentifier != null) {
      out.octets(interfaceIdentifier);
    }
    if (ipv4 != null) {
      out.octets(ipv4);
    }
    if (smfLinkLocal != null) {
      out.octets(smfLinkLocal);
    }
  }
}
