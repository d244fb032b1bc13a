package soliton.pfcp.ie;

import org.jspecify.annotations.Nullable;
import soliton.base.OctetReader;
import soliton.base.OctetWriter;
import soliton.tlv.TlvValue;

/// The part that one access plays in a steering mode (TS 29.244 8.2.127); a spare value is
/// incorrect.
public enum AccessPriority implements TlvValue {
  ACTIVE(0),
  STANDBY(1),
  NO_STANDBY(2),
  HIGH(3),
  LOW(4),
  PRIMARY(5),
  SECONDARY(6);

  private final int code;

  AccessPriority(int code) {
    this.code = code;
  }

  public static @Nullable AccessPriority decode(OctetReader from) {
    int code = from.u8() & 0x0f;
    for (AccessPriority each : values()) {
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
