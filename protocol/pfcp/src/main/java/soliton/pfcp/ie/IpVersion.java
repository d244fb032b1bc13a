package soliton.pfcp.ie;

import soliton.base.OctetReader;
import soliton.base.OctetWriter;
import soliton.tlv.Flags;
import soliton.tlv.TlvValue;

/// Which versions of IP a pool has, as flags with the names of TS 29.244 8.2.177.
public record IpVersion(Flags flags) implements TlvValue {
  private static final int LEAST_OCTETS = 1;

  public static final int V4 = 0;
  public static final int V6 = 1;

  public static IpVersion of(int... flags) {
    return new IpVersion(Flags.of(LEAST_OCTETS, flags));
  }

  public boolean has(int flag) {
    return flags.has(flag);
  }

  public static IpVersion decode(OctetReader from) {
    return new IpVersion(Flags.decode(from, LEAST_OCTETS));
  }

  @Override
  public void encode(OctetWriter to) {
    flags.encode(to);
  }
}
