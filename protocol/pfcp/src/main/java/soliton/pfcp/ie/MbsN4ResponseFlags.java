package soliton.pfcp.ie;

import soliton.base.OctetReader;
import soliton.base.OctetWriter;
import soliton.tlv.Flags;
import soliton.tlv.TlvValue;

/// What the answer to multicast session information says, as flags with the names of TS 29.244
/// 8.2.211.
public record MbsN4ResponseFlags(Flags flags) implements TlvValue {
  private static final int LEAST_OCTETS = 1;

  public static final int NN19DT = 0;
  public static final int JMTI = 1;
  public static final int N19DTR = 2;

  public static MbsN4ResponseFlags of(int... flags) {
    return new MbsN4ResponseFlags(Flags.of(LEAST_OCTETS, flags));
  }

  public boolean has(int flag) {
    return flags.has(flag);
  }

  public static MbsN4ResponseFlags decode(OctetReader from) {
    return new MbsN4ResponseFlags(Flags.decode(from, LEAST_OCTETS));
  }

  @Override
  public void encode(OctetWriter to) {
    flags.encode(to);
  }
}
