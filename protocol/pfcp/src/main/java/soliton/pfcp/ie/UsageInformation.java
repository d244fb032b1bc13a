package soliton.pfcp.ie;

import soliton.base.OctetReader;
import soliton.base.OctetWriter;
import soliton.tlv.Flags;
import soliton.tlv.TlvValue;

/// What a usage report covers, as flags with the names of TS 29.244 8.2.59.
public record UsageInformation(Flags flags) implements TlvValue {
  private static final int LEAST_OCTETS = 1;

  public static final int BEF = 0;
  public static final int AFT = 1;
  public static final int UAE = 2;
  public static final int UBE = 3;

  public static UsageInformation of(int... flags) {
    return new UsageInformation(Flags.of(LEAST_OCTETS, flags));
  }

  public boolean has(int flag) {
    return flags.has(flag);
  }

  public static UsageInformation decode(OctetReader from) {
    return new UsageInformation(Flags.decode(from, LEAST_OCTETS));
  }

  @Override
  public void encode(OctetWriter to) {
    flags.encode(to);
  }
}
