package soliton.pfcp.ie;

import soliton.base.OctetReader;
import soliton.base.OctetWriter;
import soliton.tlv.Flags;
import soliton.tlv.TlvValue;

/// Whether changes of access are to be reported, as flags with the names of TS 29.244 8.2.152.
public record RequestedAccessAvailabilityInformation(Flags flags) implements TlvValue {
  private static final int LEAST_OCTETS = 1;

  public static final int RRCA = 0;

  public static RequestedAccessAvailabilityInformation of(int... flags) {
    return new RequestedAccessAvailabilityInformation(Flags.of(LEAST_OCTETS, flags));
  }

  public boolean has(int flag) {
    return flags.has(flag);
  }

  public static RequestedAccessAvailabilityInformation decode(OctetReader from) {
    return new RequestedAccessAvailabilityInformation(Flags.decode(from, LEAST_OCTETS));
  }

  @Override
  public void encode(OctetWriter to) {
    flags.encode(to);
  }
}
