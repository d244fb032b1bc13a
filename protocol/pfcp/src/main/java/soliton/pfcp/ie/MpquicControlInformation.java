package soliton.pfcp.ie;

import soliton.base.OctetReader;
import soliton.base.OctetWriter;
import soliton.tlv.Flags;
import soliton.tlv.TlvValue;

/// Which kinds of MPQUIC are wanted, as flags with the names of TS 29.244 8.2.225.
public record MpquicControlInformation(Flags flags) implements TlvValue {
  private static final int LEAST_OCTETS = 1;

  public static final int CUDP = 0;
  public static final int CIP = 1;
  public static final int CETH = 2;

  public static MpquicControlInformation of(int... flags) {
    return new MpquicControlInformation(Flags.of(LEAST_OCTETS, flags));
  }

  public boolean has(int flag) {
    return flags.has(flag);
  }

  public static MpquicControlInformation decode(OctetReader from) {
    return new MpquicControlInformation(Flags.decode(from, LEAST_OCTETS));
  }

  @Override
  public void encode(OctetWriter to) {
    flags.encode(to);
  }
}
