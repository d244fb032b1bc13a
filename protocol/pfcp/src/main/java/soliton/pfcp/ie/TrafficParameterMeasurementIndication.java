package soliton.pfcp.ie;

import soliton.base.OctetReader;
import soliton.base.OctetWriter;
import soliton.tlv.Flags;
import soliton.tlv.TlvValue;

/// Which traffic parameters are measured, as flags with the names of TS 29.244 8.2.223.
public record TrafficParameterMeasurementIndication(Flags flags) implements TlvValue {
  private static final int LEAST_OCTETS = 1;

  public static final int ULPMI = 0;
  public static final int DLPMI = 1;
  public static final int N6JMI = 2;

  public static TrafficParameterMeasurementIndication of(int... flags) {
    return new TrafficParameterMeasurementIndication(Flags.of(LEAST_OCTETS, flags));
  }

  public boolean has(int flag) {
    return flags.has(flag);
  }

  public static TrafficParameterMeasurementIndication decode(OctetReader from) {
    return new TrafficParameterMeasurementIndication(Flags.decode(from, LEAST_OCTETS));
  }

  @Override
  public void encode(OctetWriter to) {
    flags.encode(to);
  }
}
