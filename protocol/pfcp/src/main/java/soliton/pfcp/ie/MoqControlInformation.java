package soliton.pfcp.ie;

import soliton.base.OctetReader;
import soliton.base.OctetWriter;
import soliton.tlv.Flags;
import soliton.tlv.TlvValue;

/// What is wanted of media over QUIC, as flags with the names of TS 29.244 8.2.269.
public record MoqControlInformation(Flags flags) implements TlvValue {
  private static final int LEAST_OCTETS = 1;

  public static final int MQREI = 0;
  public static final int MQRAI = 1;

  public static MoqControlInformation of(int... flags) {
    return new MoqControlInformation(Flags.of(LEAST_OCTETS, flags));
  }

  public boolean has(int flag) {
    return flags.has(flag);
  }

  public static MoqControlInformation decode(OctetReader from) {
    return new MoqControlInformation(Flags.decode(from, LEAST_OCTETS));
  }

  @Override
  public void encode(OctetWriter to) {
    flags.encode(to);
  }
}
