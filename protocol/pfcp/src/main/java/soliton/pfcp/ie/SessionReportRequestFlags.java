package soliton.pfcp.ie;

import soliton.base.OctetReader;
import soliton.base.OctetWriter;
import soliton.tlv.Flags;
import soliton.tlv.TlvValue;

/// What a session report says besides, as flags with the names of TS 29.244 8.2.119.
public record SessionReportRequestFlags(Flags flags) implements TlvValue {
  private static final int LEAST_OCTETS = 1;

  public static final int PSDBU = 0;
  public static final int PPPCP = 1;

  public static SessionReportRequestFlags of(int... flags) {
    return new SessionReportRequestFlags(Flags.of(LEAST_OCTETS, flags));
  }

  public boolean has(int flag) {
    return flags.has(flag);
  }

  public static SessionReportRequestFlags decode(OctetReader from) {
    return new SessionReportRequestFlags(Flags.decode(from, LEAST_OCTETS));
  }

  @Override
  public void encode(OctetWriter to) {
    flags.encode(to);
  }
}
