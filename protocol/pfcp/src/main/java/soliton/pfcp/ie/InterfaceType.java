package soliton.pfcp.ie;

import org.jspecify.annotations.Nullable;
import soliton.base.OctetReader;
import soliton.base.OctetWriter;
import soliton.tlv.TlvValue;

/// The 3GPP interface that a tunnel or address belongs to (TS 29.244 8.2.118); a spare value is
/// incorrect.
public enum InterfaceType implements TlvValue {
  S1_U(0),
  S5_S8_U(1),
  S4_U(2),
  S11_U(3),
  S12_U(4),
  GN_GP_U(5),
  S2A_U(6),
  S2B_U(7),
  ENB_DL_FORWARDING(8),
  ENB_UL_FORWARDING(9),
  UPF_DL_FORWARDING(10),
  N3_3GPP_ACCESS(11),
  N3_TRUSTED_NON_3GPP(12),
  N3_UNTRUSTED_NON_3GPP(13),
  N3_FORWARDING(14),
  N9(15),
  SGI(16),
  N6(17),
  N19(18),
  S8_U(19),
  GP_U(20),
  N9_ROAMING(21),
  IU_U(22),
  N9_FORWARDING(23),
  SXA_U(24),
  SXB_U(25),
  SXC_U(26),
  N4_U(27),
  UPF_UL_FORWARDING(28),
  N6MB(29),
  N3MB(30),
  N19MB(31);

  private final int code;

  InterfaceType(int code) {
    this.code = code;
  }

  public static @Nullable InterfaceType decode(OctetReader from) {
    int code = from.u8() & 0x3f;
    for (InterfaceType each : values()) {
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
