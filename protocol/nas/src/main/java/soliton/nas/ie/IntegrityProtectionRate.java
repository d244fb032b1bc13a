package soliton.nas.ie;

import soliton.base.OctetReader;
import soliton.base.OctetWriter;

/// The greatest rate at which a phone can protect the integrity of its user plane, TS 24.501
/// 9.11.4.7. Codes other than those of [Rate] count as [Rate#KBPS_64].
public record IntegrityProtectionRate(Rate uplink, Rate downlink) {
  public enum Rate {
    KBPS_64(0),
    NULL(1),
    FULL(255);

    private final int code;

    Rate(int code) {
      this.code = code;
    }

    static Rate of(int code) {
      return switch (code) {
        case 1 -> NULL;
        case 255 -> FULL;
        default -> KBPS_64;
      };
    }
  }

  public static final IntegrityProtectionRate FULL =
      new IntegrityProtectionRate(Rate.FULL, Rate.FULL);

  public static IntegrityProtectionRate read(OctetReader in) {
    return new IntegrityProtectionRate(Rate.of(in.u8()), Rate.of(in.u8()));
  }

  public void write(OctetWriter out) {
    out.u8(uplink.code).u8(downlink.code);
  }
}
