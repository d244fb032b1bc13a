package soliton.pfcp.ie;

import org.jspecify.annotations.Nullable;
import soliton.base.OctetReader;
import soliton.base.OctetWriter;
import soliton.tlv.TlvValue;

/// By which rule traffic is split between accesses (TS 29.244 8.2.125); a spare value is incorrect.
public enum SteeringMode implements TlvValue {
  ACTIVE_STANDBY(0),
  SMALLEST_DELAY(1),
  LOAD_BALANCING(2),
  PRIORITY_BASED(3),
  REDUNDANT(4);

  private final int code;

  SteeringMode(int code) {
    this.code = code;
  }

  public static @Nullable SteeringMode decode(OctetReader from) {
    int code = from.u8() & 0x0f;
    for (SteeringMode each : values()) {
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
