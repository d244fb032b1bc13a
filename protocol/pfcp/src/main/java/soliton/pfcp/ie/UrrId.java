package soliton.pfcp.ie;

import soliton.base.OctetReader;
import soliton.base.OctetWriter;
import soliton.tlv.TlvValue;

/// A usage reporting rule within its session; the first bit means predefined in the user plane:
/// 0..2^32-1 (TS 29.244 8.2.54, 8.2.55).
public record UrrId(long value) implements TlvValue {
  public UrrId {
    if (value < 0 || value > 0xffff_ffffL) {
      throw new IllegalArgumentException("UrrId " + value + " is not in 0..2^32-1");
    }
  }

  public static UrrId decode(OctetReader from) {
    return new UrrId(from.u32());
  }

  @Override
  public void encode(OctetWriter to) {
    to.u32(value);
  }
}
