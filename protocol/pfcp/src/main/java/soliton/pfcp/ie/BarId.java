package soliton.pfcp.ie;

import soliton.base.OctetReader;
import soliton.base.OctetWriter;
import soliton.tlv.TlvValue;

/// A buffering action rule within its session: 0..255 (TS 29.244 8.2.57).
public record BarId(int value) implements TlvValue {
  public BarId {
    if (value < 0 || value > 0xff) {
      throw new IllegalArgumentException("BarId " + value + " is not in 0..255");
    }
  }

  public static BarId decode(OctetReader from) {
    return new BarId(from.u8());
  }

  @Override
  public void encode(OctetWriter to) {
    to.u8(value);
  }
}
