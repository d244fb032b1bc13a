package soliton.pfcp.ie;

import soliton.base.OctetReader;
import soliton.base.OctetWriter;
import soliton.tlv.Flags;
import soliton.tlv.TlvValue;

/// Which clock drift is to be reported, as flags with the names of TS 29.244 8.2.145.
public record RequestedClockDriftInformation(Flags flags) implements TlvValue {
  private static final int LEAST_OCTETS = 1;

  public static final int RRTO = 0;
  public static final int RRCR = 1;

  public static RequestedClockDriftInformation of(int... flags) {
    return new RequestedClockDriftInformation(Flags.of(LEAST_OCTETS, flags));
  }

  public boolean has(int flag) {
    return flags.has(flag);
  }

  public static RequestedClockDriftInformation decode(OctetReader from) {
    return new RequestedClockDriftInformation(Flags.decode(from, LEAST_OCTETS));
  }

  @Override
  public void encode(OctetWriter to) {
    flags.encode(to);
  }
}
