package soliton.pfcp.ie;

import soliton.base.OctetReader;
import soliton.base.OctetWriter;
import soliton.tlv.Flags;
import soliton.tlv.TlvValue;

/// When measured quality is reported, as flags with the names of TS 29.244 8.2.168.
public record ReportingFrequency(Flags flags) implements TlvValue {
  private static final int LEAST_OCTETS = 1;

  public static final int EVETT = 0;
  public static final int PERIO = 1;

  public static ReportingFrequency of(int... flags) {
    return new ReportingFrequency(Flags.of(LEAST_OCTETS, flags));
  }

  public boolean has(int flag) {
    return flags.has(flag);
  }

  public static ReportingFrequency decode(OctetReader from) {
    return new ReportingFrequency(Flags.decode(from, LEAST_OCTETS));
  }

  @Override
  public void encode(OctetWriter to) {
    flags.encode(to);
  }
}
