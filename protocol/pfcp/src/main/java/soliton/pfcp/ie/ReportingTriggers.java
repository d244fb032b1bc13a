package soliton.pfcp.ie;

import soliton.base.OctetReader;
import soliton.base.OctetWriter;
import soliton.tlv.Flags;
import soliton.tlv.TlvValue;

/// What makes a URR report, as flags with the names of TS 29.244 8.2.19.
public record ReportingTriggers(Flags flags) implements TlvValue {
  private static final int LEAST_OCTETS = 2;

  public static final int PERIO = 0;
  public static final int VOLTH = 1;
  public static final int TIMTH = 2;
  public static final int QUHTI = 3;
  public static final int START = 4;
  public static final int STOPT = 5;
  public static final int DROTH = 6;
  public static final int LIUSA = 7;
  public static final int VOLQU = 8;
  public static final int TIMQU = 9;
  public static final int ENVCL = 10;
  public static final int MACAR = 11;
  public static final int EVETH = 12;
  public static final int EVEQU = 13;
  public static final int IPMJL = 14;
  public static final int QUVTI = 15;
  public static final int REEMR = 16;
  public static final int UPINT = 17;

  public static ReportingTriggers of(int... flags) {
    return new ReportingTriggers(Flags.of(LEAST_OCTETS, flags));
  }

  public boolean has(int flag) {
    return flags.has(flag);
  }

  public static ReportingTriggers decode(OctetReader from) {
    return new ReportingTriggers(Flags.decode(from, LEAST_OCTETS));
  }

  @Override
  public void encode(OctetWriter to) {
    flags.encode(to);
  }
}
