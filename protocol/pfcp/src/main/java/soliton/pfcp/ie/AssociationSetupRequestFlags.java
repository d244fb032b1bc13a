package soliton.pfcp.ie;

import soliton.base.OctetReader;
import soliton.base.OctetWriter;
import soliton.tlv.Flags;
import soliton.tlv.TlvValue;

/// What an association setup says besides, as flags with the names of TS 29.244 8.2.178.
public record AssociationSetupRequestFlags(Flags flags) implements TlvValue {
  private static final int LEAST_OCTETS = 1;

  public static final int UUPSI = 0;

  public static AssociationSetupRequestFlags of(int... flags) {
    return new AssociationSetupRequestFlags(Flags.of(LEAST_OCTETS, flags));
  }

  public boolean has(int flag) {
    return flags.has(flag);
  }

  public static AssociationSetupRequestFlags decode(OctetReader from) {
    return new AssociationSetupRequestFlags(Flags.decode(from, LEAST_OCTETS));
  }

  @Override
  public void encode(OctetWriter to) {
    flags.encode(to);
  }
}
