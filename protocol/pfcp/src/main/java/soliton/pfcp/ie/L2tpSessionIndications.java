package soliton.pfcp.ie;

import soliton.base.OctetReader;
import soliton.base.OctetWriter;
import soliton.tlv.Flags;
import soliton.tlv.TlvValue;

/// What an L2TP session has to ask the LNS for, as flags with the names of TS 29.244 8.2.192.
public record L2tpSessionIndications(Flags flags) implements TlvValue {
  private static final int LEAST_OCTETS = 1;

  public static final int REUIA = 0;
  public static final int REDSA = 1;
  public static final int RENSA = 2;

  public static L2tpSessionIndications of(int... flags) {
    return new L2tpSessionIndications(Flags.of(LEAST_OCTETS, flags));
  }

  public boolean has(int flag) {
    return flags.has(flag);
  }

  public static L2tpSessionIndications decode(OctetReader from) {
    return new L2tpSessionIndications(Flags.decode(from, LEAST_OCTETS));
  }

  @Override
  public void encode(OctetWriter to) {
    flags.encode(to);
  }
}
