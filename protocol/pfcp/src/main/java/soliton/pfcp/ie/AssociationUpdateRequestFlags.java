package soliton.pfcp.ie;

import soliton.base.OctetReader;
import soliton.base.OctetWriter;
import soliton.tlv.Flags;
import soliton.tlv.TlvValue;

/// What an association update says besides, as flags with the names of TS 29.244 8.2.120.
public record AssociationUpdateRequestFlags(Flags flags) implements TlvValue {
  private static final int LEAST_OCTETS = 1;

  public static final int PARPS = 0;

  public static AssociationUpdateRequestFlags of(int... flags) {
    return new AssociationUpdateRequestFlags(Flags.of(LEAST_OCTETS, flags));
  }

  public boolean has(int flag) {
    return flags.has(flag);
  }

  public static AssociationUpdateRequestFlags decode(OctetReader from) {
    return new AssociationUpdateRequestFlags(Flags.decode(from, LEAST_OCTETS));
  }

  @Override
  public void encode(OctetWriter to) {
    flags.encode(to);
  }
}
