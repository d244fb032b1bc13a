package soliton.pfcp.ie;

import soliton.base.OctetReader;
import soliton.base.OctetWriter;
import soliton.tlv.Flags;
import soliton.tlv.TlvValue;

/// What a URR measures, as flags with the names of TS 29.244 8.2.40.
public record MeasurementMethod(Flags flags) implements TlvValue {
  private static final int LEAST_OCTETS = 1;

  public static final int DURAT = 0;
  public static final int VOLUM = 1;
  public static final int EVENT = 2;

  public static MeasurementMethod of(int... flags) {
    return new MeasurementMethod(Flags.of(LEAST_OCTETS, flags));
  }

  public boolean has(int flag) {
    return flags.has(flag);
  }

  public static MeasurementMethod decode(OctetReader from) {
    return new MeasurementMethod(Flags.decode(from, LEAST_OCTETS));
  }

  @Override
  public void encode(OctetWriter to) {
    flags.encode(to);
  }
}
