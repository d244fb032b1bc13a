package soliton.pfcp.ie;

import org.jspecify.annotations.Nullable;
import soliton.base.OctetReader;
import soliton.base.OctetWriter;
import soliton.tlv.TlvValue;

/// How traffic is split between accesses (TS 29.244 8.2.124); a spare value is incorrect.
public enum SteeringFunctionality implements TlvValue {
  ATSSS_LL(0),
  MPTCP(1),
  MPQUIC_UDP(2),
  MPQUIC_IP(3),
  MPQUIC_E(4);

  private final int code;

  SteeringFunctionality(int code) {
    this.code = code;
  }

  public static @Nullable SteeringFunctionality decode(OctetReader from) {
    int code = from.u8() & 0x0f;
    for (SteeringFunctionality each : values()) {
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
