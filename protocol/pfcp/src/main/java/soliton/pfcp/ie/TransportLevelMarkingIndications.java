package soliton.pfcp.ie;

import soliton.base.OctetReader;
import soliton.base.OctetWriter;
import soliton.tlv.Flags;
import soliton.tlv.TlvValue;

/// Which transport level marking applies, as flags with the names of TS 29.244 8.2.280.
public record TransportLevelMarkingIndications(Flags flags) implements TlvValue {
  private static final int LEAST_OCTETS = 1;

  public static final int TLMIP = 0;

  public static TransportLevelMarkingIndications of(int... flags) {
    return new TransportLevelMarkingIndications(Flags.of(LEAST_OCTETS, flags));
  }

  public boolean has(int flag) {
    return flags.has(flag);
  }

  public static TransportLevelMarkingIndications decode(OctetReader from) {
    return new TransportLevelMarkingIndications(Flags.decode(from, LEAST_OCTETS));
  }

  @Override
  public void encode(OctetWriter to) {
    flags.encode(to);
  }
}
