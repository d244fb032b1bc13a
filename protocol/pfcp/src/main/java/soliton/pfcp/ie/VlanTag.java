package soliton.pfcp.ie;

import org.jspecify.annotations.Nullable;
import soliton.base.OctetReader;
import soliton.base.OctetWriter;
import soliton.tlv.TlvValue;

/// A customer or service VLAN tag (TS 29.244 8.2.94, 8.2.95); the order of the bits is not that of
/// IEEE 802.1Q. Fields that are absent are not compared.
///
///         bits   8    7    6    5    4     3     2     1
///     octet 5  | spare               | VID | DEI | PCP |
///     octet 6  | VID, upper 4 bits   | DEI | PCP       |
///     octet 7  | VID, lower 8 bits                     |
///
/// @param priority 0..7
/// @param vlanId 0..4095
public record VlanTag(
    @Nullable Integer priority, @Nullable Boolean dropEligible, @Nullable Integer vlanId)
    implements TlvValue {

  public static VlanTag decode(OctetReader from) {
    int flags = from.u8();
    int octet = from.u8();
    int vlan = (octet & 0xf0) << 4 | from.u8();
    return new VlanTag(
        (flags & 1) == 0 ? null : octet & 7,
        (flags & 2) == 0 ? null : (octet & 8) != 0,
        (flags & 4) == 0 ? null : vlan);
  }

  @Override
  public void encode(OctetWriter to) {
    to.u8((priority == null ? 0 : 1) | (dropEligible == null ? 0 : 2) | (vlanId == null ? 0 : 4));
    int vlan = vlanId == null ? 0 : vlanId;
    int eligible = dropEligible != null && dropEligible ? 8 : 0;
    to.u8(vlan >> 4 & 0xf0 | eligible | (priority == null ? 0 : priority)).u8(vlan);
  }
}
