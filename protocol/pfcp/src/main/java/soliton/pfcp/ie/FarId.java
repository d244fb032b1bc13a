package soliton.pfcp.ie;

import soliton.base.OctetReader;
import soliton.base.OctetWriter;
import soliton.tlv.TlvValue;

/// A forwarding action rule within its session; the first bit means predefined in the user plane:
/// 0..2^32-1 (TS 29.244 8.2.74).
public record FarId(long value) implements TlvValue {
  public FarId {
    if (value < 0 || value > 0xffff_ffffL) {
      throw new IllegalArgumentException("FarId " + value + " is not in 0..2^32-1");
    }
  }

  public static FarId decode(OctetReader from) {
    return new FarId(from.u32());
  }

  @Override
  public void encode(OctetWriter to) {
    to.u32(value);
  }
}
