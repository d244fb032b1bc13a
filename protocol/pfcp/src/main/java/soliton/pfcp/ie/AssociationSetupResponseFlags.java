package soliton.pfcp.ie;

import soliton.base.OctetReader;
import soliton.base.OctetWriter;
import soliton.tlv.Flags;
import soliton.tlv.TlvValue;

/// What the answer to an association setup says besides, as flags with the names of TS 29.244
/// 8.2.134.
public record AssociationSetupResponseFlags(Flags flags) implements TlvValue {
  private static final int LEAST_OCTETS = 1;

  public static final int PSREI = 0;
  public static final int UUPSI = 1;

  public static AssociationSetupResponseFlags of(int... flags) {
    return new AssociationSetupResponseFlags(Flags.of(LEAST_OCTETS, flags));
  }

  public boolean has(int flag) {
    return flags.has(flag);
  }

  public static AssociationSetupResponseFlags decode(OctetReader from) {
    return new AssociationSetupResponseFlags(Flags.decode(from, LEAST_OCTETS));
  }

  @Override
  public void encode(OctetWriter to) {
    flags.encode(to);
  }
}
