package soliton.pfcp.ie;

import org.jspecify.annotations.Nullable;
import soliton.base.Ipv4Address;
import soliton.base.Ipv6Address;
import soliton.base.OctetReader;
import soliton.base.OctetWriter;
import soliton.base.Octets;
import soliton.tlv.Flags;
import soliton.tlv.TlvValue;

/// The header to put before a packet (TS 29.244 8.2.56). The description of two octets decides
/// which of the fields are there.
///
/// @param teid for GTP-U, 0..2^32-1
/// @param port for UDP without GTP-U
/// @param cTag three octets, see [VlanTag]
/// @param sTag three octets, see [VlanTag]
public record OuterHeaderCreation(
    Flags description,
    @Nullable Long teid,
    @Nullable Ipv4Address ipv4,
    @Nullable Ipv6Address ipv6,
    @Nullable Integer port,
    @Nullable Octets cTag,
    @Nullable Octets sTag)
    implements TlvValue {

  public static final int GTPU_UDP_IPV4 = 0;
  public static final int GTPU_UDP_IPV6 = 1;
  public static final int UDP_IPV4 = 2;
  public static final int UDP_IPV6 = 3;
  public static final int IPV4 = 4;
  public static final int IPV6 = 5;
  public static final int C_TAG = 6;
  public static final int S_TAG = 7;
  public static final int N19_INDICATION = 8;
  public static final int N6_INDICATION = 9;
  public static final int LOW_LAYER_SSM_AND_C_TEID = 10;

  private static final int OCTETS = 2;
  private static final int TAG_OCTETS = 3;

  public static OuterHeaderCreation gtpu(long teid, Ipv4Address address) {
    return new OuterHeaderCreation(
        Flags.of(OCTETS, GTPU_UDP_IPV4), teid, address, null, null, null, null);
  }

  public static OuterHeaderCreation gtpu(long teid, Ipv6Address address) {
    return new OuterHeaderCreation(
        Flags.of(OCTETS, GTPU_UDP_IPV6), teid, null, address, null, null, null);
  }

  public boolean isGtpu() {
    return description.has(GTPU_UDP_IPV4) || description.has(GTPU_UDP_IPV6);
  }

  public static @Nullable OuterHeaderCreation decode(OctetReader from) {
    Flags of = new Flags(from.octets(OCTETS));
    boolean gtpu = of.has(GTPU_UDP_IPV4) || of.has(GTPU_UDP_IPV6);
    boolean v4 = of.has(GTPU_UDP_IPV4) || of.has(UDP_IPV4) || of.has(IPV4);
    boolean v6 = of.has(GTPU_UDP_IPV6) || of.has(UDP_IPV6) || of.has(IPV6);
    boolean udp = of.has(UDP_IPV4) || of.has(UDP_IPV6);
    OuterHeaderCreation read =
        new OuterHeaderCreation(
            of,
            gtpu ? from.u32() : null,
            Addresses.v4If(v4, from),
            Addresses.v6If(v6, from),
            udp ? from.u16() : null,
            of.has(C_TAG) ? from.octets(TAG_OCTETS) : null,
            of.has(S_TAG) ? from.octets(TAG_OCTETS) : null);
    return of.isNone() ? null : read;
  }

  @Override
  public void encode(OctetWriter to) {
    description.encode(to);
    Fields.u32(teid, to);
    Addresses.write(ipv4, to);
    Addresses.write(ipv6, to);
    Fields.u16(port, to);
    Fields.octets(cTag, to);
    Fields.octets(sTag, to);
  }
}
