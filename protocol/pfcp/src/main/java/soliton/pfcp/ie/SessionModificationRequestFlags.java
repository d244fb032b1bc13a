package soliton.pfcp.ie;

import soliton.base.OctetReader;
import soliton.base.OctetWriter;
import soliton.tlv.Flags;
import soliton.tlv.TlvValue;

/// What a session modification asks for besides, as flags with the names of TS 29.244 8.2.31.
public record SessionModificationRequestFlags(Flags flags) implements TlvValue {
  private static final int LEAST_OCTETS = 1;

  public static final int DROBU = 0;
  public static final int SNDEM = 1;
  public static final int QAURR = 2;
  public static final int SUMPC = 3;
  public static final int RUMUC = 4;
  public static final int DETEID = 5;
  public static final int HRSBOM = 6;

  public static SessionModificationRequestFlags of(int... flags) {
    return new SessionModificationRequestFlags(Flags.of(LEAST_OCTETS, flags));
  }

  public boolean has(int flag) {
    return flags.has(flag);
  }

  public static SessionModificationRequestFlags decode(OctetReader from) {
    return new SessionModificationRequestFlags(Flags.decode(from, LEAST_OCTETS));
  }

  @Override
  public void encode(OctetWriter to) {
    flags.encode(to);
  }
}
