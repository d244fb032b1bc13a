package soliton.pfcp.ie;

import soliton.base.OctetReader;
import soliton.base.OctetWriter;
import soliton.tlv.TlvValue;

/// A multi-access rule within its session: 0..65535 (TS 29.244 8.2.123).
public record MarId(int value) implements TlvValue {
  public MarId {
    if (value < 0 || value > 0xffff) {
      throw new IllegalArgumentException("MarId " + value + " is not in 0..65535");
    }
  }

  public static MarId decode(OctetReader from) {
    return new MarId(from.u16());
  }

  @Override
  public void encode(OctetWriter to) {
    to.u16(value);
  }
}
