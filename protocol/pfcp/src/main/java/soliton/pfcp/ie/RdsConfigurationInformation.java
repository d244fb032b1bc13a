package soliton.pfcp.ie;

import soliton.base.OctetReader;
import soliton.base.OctetWriter;
import soliton.tlv.Flags;
import soliton.tlv.TlvValue;

/// Whether reliable data service is wanted, as flags with the names of TS 29.244 8.2.180.
public record RdsConfigurationInformation(Flags flags) implements TlvValue {
  private static final int LEAST_OCTETS = 1;

  public static final int RDS = 0;

  public static RdsConfigurationInformation of(int... flags) {
    return new RdsConfigurationInformation(Flags.of(LEAST_OCTETS, flags));
  }

  public boolean has(int flag) {
    return flags.has(flag);
  }

  public static RdsConfigurationInformation decode(OctetReader from) {
    return new RdsConfigurationInformation(Flags.decode(from, LEAST_OCTETS));
  }

  @Override
  public void encode(OctetWriter to) {
    flags.encode(to);
  }
}
