package soliton.pfcp.ie;

import soliton.base.OctetReader;
import soliton.base.OctetWriter;
import soliton.tlv.Flags;
import soliton.tlv.TlvValue;

/// What a session report contains, as flags with the names of TS 29.244 8.2.21.
public record ReportType(Flags flags) implements TlvValue {
  private static final int LEAST_OCTETS = 1;

  public static final int DLDR = 0;
  public static final int USAR = 1;
  public static final int ERIR = 2;
  public static final int UPIR = 3;
  public static final int TMIR = 4;
  public static final int SESR = 5;
  public static final int UISR = 6;

  public static ReportType of(int... flags) {
    return new ReportType(Flags.of(LEAST_OCTETS, flags));
  }

  public boolean has(int flag) {
    return flags.has(flag);
  }

  public static ReportType decode(OctetReader from) {
    return new ReportType(Flags.decode(from, LEAST_OCTETS));
  }

  @Override
  public void encode(OctetWriter to) {
    flags.encode(to);
  }
}
