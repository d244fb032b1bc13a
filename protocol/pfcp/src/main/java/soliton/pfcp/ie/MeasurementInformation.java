package soliton.pfcp.ie;

import soliton.base.OctetReader;
import soliton.base.OctetWriter;
import soliton.tlv.Flags;
import soliton.tlv.TlvValue;

/// How a URR measures, as flags with the names of TS 29.244 8.2.68.
public record MeasurementInformation(Flags flags) implements TlvValue {
  private static final int LEAST_OCTETS = 1;

  public static final int MBQE = 0;
  public static final int INAM = 1;
  public static final int RADI = 2;
  public static final int ISTM = 3;
  public static final int MNOP = 4;
  public static final int SSPOC = 5;
  public static final int ASPOC = 6;
  public static final int CIAM = 7;

  public static MeasurementInformation of(int... flags) {
    return new MeasurementInformation(Flags.of(LEAST_OCTETS, flags));
  }

  public boolean has(int flag) {
    return flags.has(flag);
  }

  public static MeasurementInformation decode(OctetReader from) {
    return new MeasurementInformation(Flags.decode(from, LEAST_OCTETS));
  }

  @Override
  public void encode(OctetWriter to) {
    flags.encode(to);
  }
}
