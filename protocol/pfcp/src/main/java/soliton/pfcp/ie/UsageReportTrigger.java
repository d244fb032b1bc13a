package soliton.pfcp.ie;

import soliton.base.OctetReader;
import soliton.base.OctetWriter;
import soliton.tlv.Flags;
import soliton.tlv.TlvValue;

/// Why a usage report was made, as flags with the names of TS 29.244 8.2.41.
public record UsageReportTrigger(Flags flags) implements TlvValue {
  private static final int LEAST_OCTETS = 2;

  public static final int PERIO = 0;
  public static final int VOLTH = 1;
  public static final int TIMTH = 2;
  public static final int QUHTI = 3;
  public static final int START = 4;
  public static final int STOPT = 5;
  public static final int DROTH = 6;
  public static final int IMMER = 7;
  public static final int VOLQU = 8;
  public static final int TIMQU = 9;
  public static final int LIUSA = 10;
  public static final int TERMR = 11;
  public static final int MONIT = 12;
  public static final int ENVCL = 13;
  public static final int MACAR = 14;
  public static final int EVETH = 15;
  public static final int EVEQU = 16;
  public static final int TEBUR = 17;
  public static final int IPMJL = 18;
  public static final int QUVTI = 19;
  public static final int EMRRE = 20;
  public static final int UPINT = 21;

  public static UsageReportTrigger of(int... flags) {
    return new UsageReportTrigger(Flags.of(LEAST_OCTETS, flags));
  }

  public boolean has(int flag) {
    return flags.has(flag);
  }

  public static UsageReportTrigger decode(OctetReader from) {
    return new UsageReportTrigger(Flags.decode(from, LEAST_OCTETS));
  }

  @Override
  public void encode(OctetWriter to) {
    flags.encode(to);
  }
}
