package soliton.pfcp.ie;

import soliton.base.OctetReader;
import soliton.base.OctetWriter;
import soliton.tlv.Flags;
import soliton.tlv.TlvValue;

/// How a QoS flow is measured, as flags with the names of TS 29.244 8.2.231.
public record MeasurementIndication(Flags flags) implements TlvValue {
  private static final int LEAST_OCTETS = 1;

  public static final int DQFI = 0;

  public static MeasurementIndication of(int... flags) {
    return new MeasurementIndication(Flags.of(LEAST_OCTETS, flags));
  }

  public boolean has(int flag) {
    return flags.has(flag);
  }

  public static MeasurementIndication decode(OctetReader from) {
    return new MeasurementIndication(Flags.decode(from, LEAST_OCTETS));
  }

  @Override
  public void encode(OctetWriter to) {
    flags.encode(to);
  }
}
