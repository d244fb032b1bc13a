package soliton.pfcp.ie;

import soliton.base.OctetReader;
import soliton.base.OctetWriter;
import soliton.tlv.TlvValue;

/// A packet detection rule within its session: 0..65535 (TS 29.244 8.2.36).
public record PdrId(int value) implements TlvValue {
  public PdrId {
    if (value < 0 || value > 0xffff) {
      throw new IllegalArgumentException("PdrId " + value + " is not in 0..65535");
    }
  }

  public static PdrId decode(OctetReader from) {
    return new PdrId(from.u16());
  }

  @Override
  public void encode(OctetWriter to) {
    to.u16(value);
  }
}
