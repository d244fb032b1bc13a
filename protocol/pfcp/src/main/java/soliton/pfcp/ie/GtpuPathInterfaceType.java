package soliton.pfcp.ie;

import soliton.base.OctetReader;
import soliton.base.OctetWriter;
import soliton.tlv.Flags;
import soliton.tlv.TlvValue;

/// On which interface paths are measured, as flags with the names of TS 29.244 8.2.166.
public record GtpuPathInterfaceType(Flags flags) implements TlvValue {
  private static final int LEAST_OCTETS = 1;

  public static final int N9 = 0;
  public static final int N3 = 1;

  public static GtpuPathInterfaceType of(int... flags) {
    return new GtpuPathInterfaceType(Flags.of(LEAST_OCTETS, flags));
  }

  public boolean has(int flag) {
    return flags.has(flag);
  }

  public static GtpuPathInterfaceType decode(OctetReader from) {
    return new GtpuPathInterfaceType(Flags.decode(from, LEAST_OCTETS));
  }

  @Override
  public void encode(OctetWriter to) {
    flags.encode(to);
  }
}
