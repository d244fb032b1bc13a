package soliton.pfcp.ie;

import soliton.base.OctetReader;
import soliton.base.OctetWriter;
import soliton.tlv.Flags;
import soliton.tlv.TlvValue;

/// What overload information applies to, as flags with the names of TS 29.244 8.2.76.
public record OverloadControlFlags(Flags flags) implements TlvValue {
  private static final int LEAST_OCTETS = 1;

  public static final int AOCI = 0;

  public static OverloadControlFlags of(int... flags) {
    return new OverloadControlFlags(Flags.of(LEAST_OCTETS, flags));
  }

  public boolean has(int flag) {
    return flags.has(flag);
  }

  public static OverloadControlFlags decode(OctetReader from) {
    return new OverloadControlFlags(Flags.decode(from, LEAST_OCTETS));
  }

  @Override
  public void encode(OctetWriter to) {
    flags.encode(to);
  }
}
