package soliton.pfcp.ie;

import org.jspecify.annotations.Nullable;
import soliton.base.OctetReader;
import soliton.base.OctetWriter;
import soliton.tlv.TlvValue;

/// Where a packet goes to (TS 29.244 8.2.24); a spare value is incorrect.
public enum DestinationInterface implements TlvValue {
  ACCESS(0),
  CORE(1),
  N6_LAN(2),
  CP_FUNCTION(3),
  LI_FUNCTION(4),
  FIVE_G_VN_INTERNAL(5);

  private final int code;

  DestinationInterface(int code) {
    this.code = code;
  }

  public static @Nullable DestinationInterface decode(OctetReader from) {
    int code = from.u8() & 0x0f;
    for (DestinationInterface each : values()) {
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
