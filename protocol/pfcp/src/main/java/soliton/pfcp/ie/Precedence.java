package soliton.pfcp.ie;

import soliton.base.OctetReader;
import soliton.base.OctetWriter;
import soliton.tlv.TlvValue;

/// The order in which PDRs are matched, lowest value first: 0..2^32-1 (TS 29.244 8.2.11).
public record Precedence(long value) implements TlvValue {
  public Precedence {
    if (value < 0 || value > 0xffff_ffffL) {
      throw new IllegalArgumentException("Precedence " + value + " is not in 0..2^32-1");
    }
  }

  public static Precedence decode(OctetReader from) {
    return new Precedence(from.u32());
  }

  @Override
  public void encode(OctetWriter to) {
    to.u32(value);
  }
}
