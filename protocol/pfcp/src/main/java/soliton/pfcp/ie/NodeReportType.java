package soliton.pfcp.ie;

import soliton.base.OctetReader;
import soliton.base.OctetWriter;
import soliton.tlv.Flags;
import soliton.tlv.TlvValue;

/// What a node report contains, as flags with the names of TS 29.244 8.2.69.
public record NodeReportType(Flags flags) implements TlvValue {
  private static final int LEAST_OCTETS = 1;

  public static final int UPFR = 0;
  public static final int UPRR = 1;
  public static final int CKDR = 2;
  public static final int GPQR = 3;
  public static final int PURR = 4;
  public static final int VSR = 5;
  public static final int N6DR = 6;

  public static NodeReportType of(int... flags) {
    return new NodeReportType(Flags.of(LEAST_OCTETS, flags));
  }

  public boolean has(int flag) {
    return flags.has(flag);
  }

  public static NodeReportType decode(OctetReader from) {
    return new NodeReportType(Flags.decode(from, LEAST_OCTETS));
  }

  @Override
  public void encode(OctetWriter to) {
    flags.encode(to);
  }
}
