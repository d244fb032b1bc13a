package soliton.pfcp.ie;

import soliton.base.OctetReader;
import soliton.base.OctetWriter;
import soliton.tlv.Flags;
import soliton.tlv.TlvValue;

/// Whether the size of downlink data is reported, as flags with the names of TS 29.244 8.2.239.
public record MtSdtControlInformation(Flags flags) implements TlvValue {
  private static final int LEAST_OCTETS = 1;

  public static final int RDSI = 0;

  public static MtSdtControlInformation of(int... flags) {
    return new MtSdtControlInformation(Flags.of(LEAST_OCTETS, flags));
  }

  public boolean has(int flag) {
    return flags.has(flag);
  }

  public static MtSdtControlInformation decode(OctetReader from) {
    return new MtSdtControlInformation(Flags.decode(from, LEAST_OCTETS));
  }

  @Override
  public void encode(OctetWriter to) {
    flags.encode(to);
  }
}
