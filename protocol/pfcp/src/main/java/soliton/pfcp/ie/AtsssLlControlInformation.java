package soliton.pfcp.ie;

import soliton.base.OctetReader;
import soliton.base.OctetWriter;
import soliton.tlv.Flags;
import soliton.tlv.TlvValue;

/// Whether ATSSS-LL is wanted, as flags with the names of TS 29.244 8.2.155.
public record AtsssLlControlInformation(Flags flags) implements TlvValue {
  private static final int LEAST_OCTETS = 1;

  public static final int LLI = 0;

  public static AtsssLlControlInformation of(int... flags) {
    return new AtsssLlControlInformation(Flags.of(LEAST_OCTETS, flags));
  }

  public boolean has(int flag) {
    return flags.has(flag);
  }

  public static AtsssLlControlInformation decode(OctetReader from) {
    return new AtsssLlControlInformation(Flags.decode(from, LEAST_OCTETS));
  }

  @Override
  public void encode(OctetWriter to) {
    flags.encode(to);
  }
}
