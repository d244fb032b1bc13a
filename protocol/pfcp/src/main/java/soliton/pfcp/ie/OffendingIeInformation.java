package soliton.pfcp.ie;

import soliton.base.OctetReader;
import soliton.base.OctetWriter;
import soliton.base.Octets;
import soliton.tlv.TlvValue;

/// An element that was refused, with its content (TS 29.244 8.2.185).
public record OffendingIeInformation(int type, Octets value) implements TlvValue {

  public static OffendingIeInformation decode(OctetReader from) {
    return new OffendingIeInformation(from.u16(), from.rest());
  }

  @Override
  public void encode(OctetWriter to) {
    to.u16(type).octets(value);
  }
}
