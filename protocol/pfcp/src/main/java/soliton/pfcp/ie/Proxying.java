package soliton.pfcp.ie;

import soliton.base.OctetReader;
import soliton.base.OctetWriter;
import soliton.tlv.Flags;
import soliton.tlv.TlvValue;

/// Which address resolution the user plane function answers itself, as flags with the names of TS
/// 29.244 8.2.97.
public record Proxying(Flags flags) implements TlvValue {
  private static final int LEAST_OCTETS = 1;

  public static final int ARP = 0;
  public static final int INS = 1;

  public static Proxying of(int... flags) {
    return new Proxying(Flags.of(LEAST_OCTETS, flags));
  }

  public boolean has(int flag) {
    return flags.has(flag);
  }

  public static Proxying decode(OctetReader from) {
    return new Proxying(Flags.decode(from, LEAST_OCTETS));
  }

  @Override
  public void encode(OctetWriter to) {
    flags.encode(to);
  }
}
