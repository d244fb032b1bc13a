package soliton.pfcp.ie;

import soliton.base.OctetReader;
import soliton.base.OctetWriter;
import soliton.tlv.TlvValue;

/// A session reporting rule within its session: 0..255 (TS 29.244 8.2.151).
public record SrrId(int value) implements TlvValue {
  public SrrId {
    if (value < 0 || value > 0xff) {
      throw new IllegalArgumentException("SrrId " + value + " is not in 0..255");
    }
  }

  public static SrrId decode(OctetReader from) {
    return new SrrId(from.u8());
  }

  @Override
  public void encode(OctetWriter to) {
    to.u8(value);
  }
}
