package soliton.pfcp.ie;

import soliton.base.OctetReader;
import soliton.base.OctetWriter;
import soliton.tlv.Flags;
import soliton.tlv.TlvValue;

/// Why another SMF is asked for, as flags with the names of TS 29.244 8.2.267.
public record SmfChangeReason(Flags flags) implements TlvValue {
  private static final int LEAST_OCTETS = 1;

  public static final int MPSNR = 0;
  public static final int MPSSF = 1;
  public static final int MPSAI = 2;

  public static SmfChangeReason of(int... flags) {
    return new SmfChangeReason(Flags.of(LEAST_OCTETS, flags));
  }

  public boolean has(int flag) {
    return flags.has(flag);
  }

  public static SmfChangeReason decode(OctetReader from) {
    return new SmfChangeReason(Flags.decode(from, LEAST_OCTETS));
  }

  @Override
  public void encode(OctetWriter to) {
    flags.encode(to);
  }
}
