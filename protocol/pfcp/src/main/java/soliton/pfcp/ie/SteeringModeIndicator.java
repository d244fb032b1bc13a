package soliton.pfcp.ie;

import soliton.base.OctetReader;
import soliton.base.OctetWriter;
import soliton.tlv.Flags;
import soliton.tlv.TlvValue;

/// Freedoms of the steering mode, as flags with the names of TS 29.244 8.2.197.
public record SteeringModeIndicator(Flags flags) implements TlvValue {
  private static final int LEAST_OCTETS = 1;

  public static final int ALBI = 0;
  public static final int UEAI = 1;

  public static SteeringModeIndicator of(int... flags) {
    return new SteeringModeIndicator(Flags.of(LEAST_OCTETS, flags));
  }

  public boolean has(int flag) {
    return flags.has(flag);
  }

  public static SteeringModeIndicator decode(OctetReader from) {
    return new SteeringModeIndicator(Flags.decode(from, LEAST_OCTETS));
  }

  @Override
  public void encode(OctetWriter to) {
    flags.encode(to);
  }
}
