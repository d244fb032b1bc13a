package soliton.pfcp.ie;

import soliton.base.OctetReader;
import soliton.base.OctetWriter;
import soliton.tlv.Flags;
import soliton.tlv.TlvValue;

/// When delay on N6 is reported, as flags with the names of TS 29.244 8.2.262.
public record MeasurementReportingType(Flags flags) implements TlvValue {
  private static final int LEAST_OCTETS = 1;

  public static final int PER = 0;
  public static final int EVT = 1;
  public static final int IRE = 2;

  public static MeasurementReportingType of(int... flags) {
    return new MeasurementReportingType(Flags.of(LEAST_OCTETS, flags));
  }

  public boolean has(int flag) {
    return flags.has(flag);
  }

  public static MeasurementReportingType decode(OctetReader from) {
    return new MeasurementReportingType(Flags.decode(from, LEAST_OCTETS));
  }

  @Override
  public void encode(OctetWriter to) {
    flags.encode(to);
  }
}
