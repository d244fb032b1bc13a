package soliton.pfcp.ie;

import soliton.base.OctetReader;
import soliton.base.OctetWriter;
import soliton.tlv.Flags;
import soliton.tlv.TlvValue;

/// How direct reporting is done, as flags with the names of TS 29.244 8.2.204.
public record ReportingFlags(Flags flags) implements TlvValue {
  private static final int LEAST_OCTETS = 1;

  public static final int DUPL = 0;

  public static ReportingFlags of(int... flags) {
    return new ReportingFlags(Flags.of(LEAST_OCTETS, flags));
  }

  public boolean has(int flag) {
    return flags.has(flag);
  }

  public static ReportingFlags decode(OctetReader from) {
    return new ReportingFlags(Flags.decode(from, LEAST_OCTETS));
  }

  @Override
  public void encode(OctetWriter to) {
    flags.encode(to);
  }
}
