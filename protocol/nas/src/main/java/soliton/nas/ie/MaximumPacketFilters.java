package soliton.nas.ie;

import soliton.base.OctetReader;
import soliton.base.OctetWriter;

/// How many packet filters a phone supports in a session, 17 to 1024, TS 24.501 9.11.4.9: 11 bits
/// from bit 8 of the first octet.
public record MaximumPacketFilters(int number) {
  public static MaximumPacketFilters read(OctetReader in) {
    return new MaximumPacketFilters(in.u16() >> 5);
  }

  public void write(OctetWriter out) {
    out.u16(number << 5);
  }
}
