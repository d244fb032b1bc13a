package soliton.pfcp.ie;

import org.jspecify.annotations.Nullable;
import soliton.base.OctetReader;
import soliton.base.OctetWriter;
import soliton.tlv.TlvValue;

/// The header to take from a packet (TS 29.244 8.2.64).
///
/// @param description one of the constants
/// @param extensionHeaderDeletion bit 1: the PDU session container is deleted too
public record OuterHeaderRemoval(int description, @Nullable Integer extensionHeaderDeletion)
    implements TlvValue {

  public static final int GTPU_UDP_IPV4 = 0;
  public static final int GTPU_UDP_IPV6 = 1;
  public static final int UDP_IPV4 = 2;
  public static final int UDP_IPV6 = 3;
  public static final int IPV4 = 4;
  public static final int IPV6 = 5;
  public static final int GTPU_UDP_IP = 6;
  public static final int VLAN_POP = 7;
  public static final int VLAN_POP_POP = 8;

  public static OuterHeaderRemoval of(int description) {
    return new OuterHeaderRemoval(description, null);
  }

  public boolean isGtpu() {
    return description == GTPU_UDP_IPV4
        || description == GTPU_UDP_IPV6
        || description == GTPU_UDP_IP;
  }

  public static @Nullable OuterHeaderRemoval decode(OctetReader from) {
    int description = from.u8();
    Integer deletion = from.hasMore() ? Integer.valueOf(from.u8()) : null;
    return description > VLAN_POP_POP ? null : new OuterHeaderRemoval(description, deletion);
  }

  @Override
  public void encode(OctetWriter to) {
    to.u8(description);
    Fields.u8(extensionHeaderDeletion, to);
  }
}
