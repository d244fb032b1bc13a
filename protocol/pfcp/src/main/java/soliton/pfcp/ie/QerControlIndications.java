package soliton.pfcp.ie;

import soliton.base.OctetReader;
import soliton.base.OctetWriter;
import soliton.tlv.Flags;
import soliton.tlv.TlvValue;

/// What a QER asks for besides, as flags with the names of TS 29.244 8.2.174.
public record QerControlIndications(Flags flags) implements TlvValue {
  private static final int LEAST_OCTETS = 1;

  public static final int RCSR = 0;

  public static QerControlIndications of(int... flags) {
    return new QerControlIndications(Flags.of(LEAST_OCTETS, flags));
  }

  public boolean has(int flag) {
    return flags.has(flag);
  }

  public static QerControlIndications decode(OctetReader from) {
    return new QerControlIndications(Flags.decode(from, LEAST_OCTETS));
  }

  @Override
  public void encode(OctetWriter to) {
    flags.encode(to);
  }
}
