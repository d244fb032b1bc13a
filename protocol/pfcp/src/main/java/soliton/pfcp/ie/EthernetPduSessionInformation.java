package soliton.pfcp.ie;

import soliton.base.OctetReader;
import soliton.base.OctetWriter;
import soliton.tlv.Flags;
import soliton.tlv.TlvValue;

/// Whether all downlink traffic of an Ethernet session matches, as flags with the names of TS
/// 29.244 8.2.102.
public record EthernetPduSessionInformation(Flags flags) implements TlvValue {
  private static final int LEAST_OCTETS = 1;

  public static final int ETHI = 0;

  public static EthernetPduSessionInformation of(int... flags) {
    return new EthernetPduSessionInformation(Flags.of(LEAST_OCTETS, flags));
  }

  public boolean has(int flag) {
    return flags.has(flag);
  }

  public static EthernetPduSessionInformation decode(OctetReader from) {
    return new EthernetPduSessionInformation(Flags.decode(from, LEAST_OCTETS));
  }

  @Override
  public void encode(OctetWriter to) {
    flags.encode(to);
  }
}
