package soliton.pfcp.ie;

import soliton.base.OctetReader;
import soliton.base.OctetWriter;
import soliton.tlv.Flags;
import soliton.tlv.TlvValue;

/// Which time domains clock drift is reported for, as flags with the names of TS 29.244 8.2.218.
public record ConfiguredTimeDomain(Flags flags) implements TlvValue {
  private static final int LEAST_OCTETS = 1;

  public static final int CTDI = 0;

  public static ConfiguredTimeDomain of(int... flags) {
    return new ConfiguredTimeDomain(Flags.of(LEAST_OCTETS, flags));
  }

  public boolean has(int flag) {
    return flags.has(flag);
  }

  public static ConfiguredTimeDomain decode(OctetReader from) {
    return new ConfiguredTimeDomain(Flags.decode(from, LEAST_OCTETS));
  }

  @Override
  public void encode(OctetWriter to) {
    flags.encode(to);
  }
}
