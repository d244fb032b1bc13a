package soliton.pfcp.ie;

import soliton.base.OctetReader;
import soliton.base.OctetWriter;
import soliton.tlv.Flags;
import soliton.tlv.TlvValue;

/// Whether the user plane function asks to end the association, as flags with the names of TS
/// 29.244 8.2.77.
public record AssociationReleaseRequestFlags(Flags flags) implements TlvValue {
  private static final int LEAST_OCTETS = 1;

  public static final int SARR = 0;
  public static final int URSS = 1;

  public static AssociationReleaseRequestFlags of(int... flags) {
    return new AssociationReleaseRequestFlags(Flags.of(LEAST_OCTETS, flags));
  }

  public boolean has(int flag) {
    return flags.has(flag);
  }

  public static AssociationReleaseRequestFlags decode(OctetReader from) {
    return new AssociationReleaseRequestFlags(Flags.decode(from, LEAST_OCTETS));
  }

  @Override
  public void encode(OctetWriter to) {
    flags.encode(to);
  }
}
