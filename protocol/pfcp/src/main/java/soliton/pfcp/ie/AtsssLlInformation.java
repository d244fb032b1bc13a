package soliton.pfcp.ie;

import soliton.base.OctetReader;
import soliton.base.OctetWriter;
import soliton.tlv.Flags;
import soliton.tlv.TlvValue;

/// Whether ATSSS-LL is given, as flags with the names of TS 29.244 8.2.160.
public record AtsssLlInformation(Flags flags) implements TlvValue {
  private static final int LEAST_OCTETS = 1;

  public static final int LLI = 0;

  public static AtsssLlInformation of(int... flags) {
    return new AtsssLlInformation(Flags.of(LEAST_OCTETS, flags));
  }

  public boolean has(int flag) {
    return flags.has(flag);
  }

  public static AtsssLlInformation decode(OctetReader from) {
    return new AtsssLlInformation(Flags.decode(from, LEAST_OCTETS));
  }

  @Override
  public void encode(OctetWriter to) {
    flags.encode(to);
  }
}
