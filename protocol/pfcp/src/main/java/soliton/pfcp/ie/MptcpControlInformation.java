package soliton.pfcp.ie;

import soliton.base.OctetReader;
import soliton.base.OctetWriter;
import soliton.tlv.Flags;
import soliton.tlv.TlvValue;

/// Whether MPTCP is wanted, as flags with the names of TS 29.244 8.2.154.
public record MptcpControlInformation(Flags flags) implements TlvValue {
  private static final int LEAST_OCTETS = 1;

  public static final int TCI = 0;

  public static MptcpControlInformation of(int... flags) {
    return new MptcpControlInformation(Flags.of(LEAST_OCTETS, flags));
  }

  public boolean has(int flag) {
    return flags.has(flag);
  }

  public static MptcpControlInformation decode(OctetReader from) {
    return new MptcpControlInformation(Flags.decode(from, LEAST_OCTETS));
  }

  @Override
  public void encode(OctetWriter to) {
    flags.encode(to);
  }
}
