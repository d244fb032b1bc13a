package soliton.pfcp.ie;

import soliton.base.OctetReader;
import soliton.base.OctetWriter;
import soliton.tlv.Flags;
import soliton.tlv.TlvValue;

/// How a session reporting rule is controlled, as flags with the names of TS 29.244 8.2.272.
public record ReportingControlInformation(Flags flags) implements TlvValue {
  private static final int LEAST_OCTETS = 1;

  public static final int UELM = 0;

  public static ReportingControlInformation of(int... flags) {
    return new ReportingControlInformation(Flags.of(LEAST_OCTETS, flags));
  }

  public boolean has(int flag) {
    return flags.has(flag);
  }

  public static ReportingControlInformation decode(OctetReader from) {
    return new ReportingControlInformation(Flags.decode(from, LEAST_OCTETS));
  }

  @Override
  public void encode(OctetWriter to) {
    flags.encode(to);
  }
}
