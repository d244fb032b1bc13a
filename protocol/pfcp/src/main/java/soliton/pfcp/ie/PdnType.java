package soliton.pfcp.ie;

import org.jspecify.annotations.Nullable;
import soliton.base.OctetReader;
import soliton.base.OctetWriter;
import soliton.tlv.TlvValue;

/// What a PDU session carries (TS 29.244 8.2.79); a spare value is incorrect.
public enum PdnType implements TlvValue {
  IPV4(1),
  IPV6(2),
  IPV4V6(3),
  NON_IP(4),
  ETHERNET(5);

  private final int code;

  PdnType(int code) {
    this.code = code;
  }

  public static @Nullable PdnType decode(OctetReader from) {
    int code = from.u8() & 0x07;
    for (PdnType each : values()) {
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
