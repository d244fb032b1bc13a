package soliton.pfcp.ie;

import org.jspecify.annotations.Nullable;
import soliton.base.OctetReader;
import soliton.base.OctetWriter;
import soliton.tlv.TlvValue;

/// Where a packet comes from (TS 29.244 8.2.2); a spare value is incorrect.
public enum SourceInterface implements TlvValue {
  ACCESS(0),
  CORE(1),
  N6_LAN(2),
  CP_FUNCTION(3),
  FIVE_G_VN_INTERNAL(4);

  private final int code;

  SourceInterface(int code) {
    this.code = code;
  }

  public static @Nullable SourceInterface decode(OctetReader from) {
    int code = from.u8() & 0x0f;
    for (SourceInterface each : values()) {
      if (each.code == code) {
        return each;
      }
    }
    return null;
  }

  @Override
  public void encode(OctetWriter to) {
    to.u8(code);
  }
}
