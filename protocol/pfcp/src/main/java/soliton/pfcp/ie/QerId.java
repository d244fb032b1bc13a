package soliton.pfcp.ie;

import soliton.base.OctetReader;
import soliton.base.OctetWriter;
import soliton.tlv.TlvValue;

/// A QoS enforcement rule within its session; the first bit means predefined in the user plane:
/// 0..2^32-1 (TS 29.244 8.2.75).
public record QerId(long value) implements TlvValue {
  public QerId {
    if (value < 0 || value > 0xffff_ffffL) {
      throw new IllegalArgumentException("QerId " + value + " is not in 0..2^32-1");
    }
  }

  public static QerId decode(OctetReader from) {
    return new QerId(from.u32());
  }

  @Override
  public void encode(OctetWriter to) {
    to.u32(value);
  }
}
