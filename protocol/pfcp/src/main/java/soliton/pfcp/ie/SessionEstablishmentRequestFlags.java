package soliton.pfcp.ie;

import soliton.base.OctetReader;
import soliton.base.OctetWriter;
import soliton.tlv.Flags;
import soliton.tlv.TlvValue;

/// What a session establishment says besides, as flags with the names of TS 29.244 8.2.136.
public record SessionEstablishmentRequestFlags(Flags flags) implements TlvValue {
  private static final int LEAST_OCTETS = 1;

  public static final int RESTI = 0;
  public static final int SUMPC = 1;
  public static final int HRSBOM = 2;
  public static final int EPRI = 3;

  public static SessionEstablishmentRequestFlags of(int... flags) {
    return new SessionEstablishmentRequestFlags(Flags.of(LEAST_OCTETS, flags));
  }

  public boolean has(int flag) {
    return flags.has(flag);
  }

  public static SessionEstablishmentRequestFlags decode(OctetReader from) {
    return new SessionEstablishmentRequestFlags(Flags.decode(from, LEAST_OCTETS));
  }

  @Override
  public void encode(OctetWriter to) {
    flags.encode(to);
  }
}
