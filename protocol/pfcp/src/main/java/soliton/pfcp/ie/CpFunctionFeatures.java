package soliton.pfcp.ie;

import soliton.base.OctetReader;
import soliton.base.OctetWriter;
import soliton.tlv.Flags;
import soliton.tlv.TlvValue;

/// What a control plane function can do, as flags with the names of TS 29.244 8.2.58.
public record CpFunctionFeatures(Flags flags) implements TlvValue {
  private static final int LEAST_OCTETS = 1;

  public static final int LOAD = 0;
  public static final int OVRL = 1;
  public static final int EPFAR = 2;
  public static final int SSET = 3;
  public static final int BUNDL = 4;
  public static final int MPAS = 5;
  public static final int ARDR = 6;
  public static final int UIAUR = 7;
  public static final int PSUCC = 8;
  public static final int RPGUR = 9;
  public static final int PAPFD = 10;

  public static CpFunctionFeatures of(int... flags) {
    return new CpFunctionFeatures(Flags.of(LEAST_OCTETS, flags));
  }

  public boolean has(int flag) {
    return flags.has(flag);
  }

  public static CpFunctionFeatures decode(OctetReader from) {
    return new CpFunctionFeatures(Flags.decode(from, LEAST_OCTETS));
  }

  @Override
  public void encode(OctetWriter to) {
    flags.encode(to);
  }
}
