package soliton.pfcp.ie;

import soliton.base.OctetReader;
import soliton.base.OctetWriter;
import soliton.tlv.Flags;
import soliton.tlv.TlvValue;

/// What makes a path QoS report, as flags with the names of TS 29.244 8.2.165.
public record QosReportTrigger(Flags flags) implements TlvValue {
  private static final int LEAST_OCTETS = 1;

  public static final int PER = 0;
  public static final int THR = 1;
  public static final int IRE = 2;

  public static QosReportTrigger of(int... flags) {
    return new QosReportTrigger(Flags.of(LEAST_OCTETS, flags));
  }

  public boolean has(int flag) {
    return flags.has(flag);
  }

  public static QosReportTrigger decode(OctetReader from) {
    return new QosReportTrigger(Flags.decode(from, LEAST_OCTETS));
  }

  @Override
  public void encode(OctetWriter to) {
    flags.encode(to);
  }
}
