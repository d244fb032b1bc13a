package soliton.pfcp.ie;

import soliton.base.OctetReader;
import soliton.base.OctetWriter;
import soliton.tlv.Flags;
import soliton.tlv.TlvValue;

/// Properties of an Ethernet filter, as flags with the names of TS 29.244 8.2.99.
public record EthernetFilterProperties(Flags flags) implements TlvValue {
  private static final int LEAST_OCTETS = 1;

  public static final int BIDE = 0;

  public static EthernetFilterProperties of(int... flags) {
    return new EthernetFilterProperties(Flags.of(LEAST_OCTETS, flags));
  }

  public boolean has(int flag) {
    return flags.has(flag);
  }

  public static EthernetFilterProperties decode(OctetReader from) {
    return new EthernetFilterProperties(Flags.decode(from, LEAST_OCTETS));
  }

  @Override
  public void encode(OctetWriter to) {
    flags.encode(to);
  }
}
