package soliton.pfcp.ie;

import soliton.base.OctetReader;
import soliton.base.OctetWriter;
import soliton.tlv.Flags;
import soliton.tlv.TlvValue;

/// Which markings a QER asks for, as flags with the names of TS 29.244 8.2.216.
public record QerIndications(Flags flags) implements TlvValue {
  private static final int LEAST_OCTETS = 1;

  public static final int IQFISN = 0;
  public static final int EDBMI = 1;
  public static final int EML4S = 2;
  public static final int PDUSM = 3;
  public static final int DBSMI = 4;
  public static final int TNBMI = 5;

  public static QerIndications of(int... flags) {
    return new QerIndications(Flags.of(LEAST_OCTETS, flags));
  }

  public boolean has(int flag) {
    return flags.has(flag);
  }

  public static QerIndications decode(OctetReader from) {
    return new QerIndications(Flags.decode(from, LEAST_OCTETS));
  }

  @Override
  public void encode(OctetWriter to) {
    flags.encode(to);
  }
}
