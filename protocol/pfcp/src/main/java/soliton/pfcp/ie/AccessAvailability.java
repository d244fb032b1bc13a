package soliton.pfcp.ie;

import soliton.base.OctetReader;
import soliton.base.OctetWriter;
import soliton.tlv.TlvValue;

/// An access became available or unavailable (TS 29.244 8.2.153).
///
/// @param accessType 0 3GPP, 1 non-3GPP
public record AccessAvailability(int accessType, boolean available) implements TlvValue {

  public static AccessAvailability decode(OctetReader from) {
    int octet = from.u8();
    return new AccessAvailability(octet & 3, (octet >> 2 & 3) == 1);
  }

  @Override
  public void encode(OctetWriter to) {
    to.u8(accessType | (available ? 4 : 0));
  }
}
