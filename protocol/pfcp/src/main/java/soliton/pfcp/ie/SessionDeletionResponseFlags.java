package soliton.pfcp.ie;

import soliton.base.OctetReader;
import soliton.base.OctetWriter;
import soliton.tlv.Flags;
import soliton.tlv.TlvValue;

/// What the answer to a session deletion says besides, as flags with the names of TS 29.244
/// 8.2.215.
public record SessionDeletionResponseFlags(Flags flags) implements TlvValue {
  private static final int LEAST_OCTETS = 1;

  public static final int PURU = 0;

  public static SessionDeletionResponseFlags of(int... flags) {
    return new SessionDeletionResponseFlags(Flags.of(LEAST_OCTETS, flags));
  }

  public boolean has(int flag) {
    return flags.has(flag);
  }

  public static SessionDeletionResponseFlags decode(OctetReader from) {
    return new SessionDeletionResponseFlags(Flags.decode(from, LEAST_OCTETS));
  }

  @Override
  public void encode(OctetWriter to) {
    flags.encode(to);
  }
}
