package soliton.pfcp.ie;

import soliton.base.OctetReader;
import soliton.base.OctetWriter;
import soliton.tlv.Flags;
import soliton.tlv.TlvValue;

/// What the answer to a session report asks for, as flags with the names of TS 29.244 8.2.32.
public record SessionReportResponseFlags(Flags flags) implements TlvValue {
  private static final int LEAST_OCTETS = 1;

  public static final int DROBU = 0;

  public static SessionReportResponseFlags of(int... flags) {
    return new SessionReportResponseFlags(Flags.of(LEAST_OCTETS, flags));
  }

  public boolean has(int flag) {
    return flags.has(flag);
  }

  public static SessionReportResponseFlags decode(OctetReader from) {
    return new SessionReportResponseFlags(Flags.decode(from, LEAST_OCTETS));
  }

  @Override
  public void encode(OctetWriter to) {
    flags.encode(to);
  }
}
