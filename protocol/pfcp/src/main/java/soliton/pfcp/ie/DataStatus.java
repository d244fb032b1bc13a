package soliton.pfcp.ie;

import soliton.base.OctetReader;
import soliton.base.OctetWriter;
import soliton.tlv.Flags;
import soliton.tlv.TlvValue;

/// What happened to downlink data, as flags with the names of TS 29.244 8.2.179.
public record DataStatus(Flags flags) implements TlvValue {
  private static final int LEAST_OCTETS = 1;

  public static final int DROP = 0;
  public static final int BUFF = 1;

  public static DataStatus of(int... flags) {
    return new DataStatus(Flags.of(LEAST_OCTETS, flags));
  }

  public boolean has(int flag) {
    return flags.has(flag);
  }

  public static DataStatus decode(OctetReader from) {
    return new DataStatus(Flags.decode(from, LEAST_OCTETS));
  }

  @Override
  public void encode(OctetWriter to) {
    flags.encode(to);
  }
}
