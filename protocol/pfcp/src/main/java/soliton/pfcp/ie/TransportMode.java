package soliton.pfcp.ie;

import org.jspecify.annotations.Nullable;
import soliton.base.OctetReader;
import soliton.base.OctetWriter;
import soliton.tlv.TlvValue;

/// How MPQUIC carries packets (TS 29.244 8.2.227); a spare value is incorrect.
public enum TransportMode implements TlvValue {
  DATAGRAM_MODE_1(0),
  DATAGRAM_MODE_2(1),
  STREAM_MODE(2);

  private final int code;

  TransportMode(int code) {
    this.code = code;
  }

  public static @Nullable TransportMode decode(OctetReader from) {
    int code = from.u8() & 0x0f;
    for (TransportMode each : values()) {
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
