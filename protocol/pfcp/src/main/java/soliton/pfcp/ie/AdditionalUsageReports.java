package soliton.pfcp.ie;

import soliton.base.OctetReader;
import soliton.base.OctetWriter;
import soliton.tlv.TlvValue;

/// Whether more usage reports follow, or how many (TS 29.244 8.2.91).
///
/// @param count 0..32767; 0 if more follow
public record AdditionalUsageReports(boolean moreFollow, int count) implements TlvValue {

  public static AdditionalUsageReports decode(OctetReader from) {
    int value = from.u16();
    return new AdditionalUsageReports((value & 0x8000) != 0, value & 0x7fff);
  }

  @Override
  public void encode(OctetWriter to) {
    to.u16((moreFollow ? 0x8000 : 0) | count);
  }
}
