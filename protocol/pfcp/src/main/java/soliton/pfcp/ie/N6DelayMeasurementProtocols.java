package soliton.pfcp.ie;

import soliton.base.OctetReader;
import soliton.base.OctetWriter;
import soliton.tlv.Flags;
import soliton.tlv.TlvValue;

/// With which protocols delay on N6 is measured, as flags with the names of TS 29.244 8.2.246.
public record N6DelayMeasurementProtocols(Flags flags) implements TlvValue {
  private static final int LEAST_OCTETS = 1;

  public static final int TWAMP = 0;
  public static final int OWAMP = 1;
  public static final int STAMP = 2;
  public static final int OTHER = 3;

  public static N6DelayMeasurementProtocols of(int... flags) {
    return new N6DelayMeasurementProtocols(Flags.of(LEAST_OCTETS, flags));
  }

  public boolean has(int flag) {
    return flags.has(flag);
  }

  public static N6DelayMeasurementProtocols decode(OctetReader from) {
    return new N6DelayMeasurementProtocols(Flags.decode(from, LEAST_OCTETS));
  }

  @Override
  public void encode(OctetWriter to) {
    flags.encode(to);
  }
}
