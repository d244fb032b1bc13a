package soliton.pfcp.ie;

import soliton.base.OctetReader;
import soliton.base.OctetWriter;
import soliton.tlv.Flags;
import soliton.tlv.TlvValue;

/// Which packet inspection a user plane function has, as flags with the names of TS 29.244 8.2.250.
public record PacketInspectionFunctionality(Flags flags) implements TlvValue {
  private static final int LEAST_OCTETS = 1;

  public static final int IPBD = 0;
  public static final int MACD = 1;
  public static final int DPID = 2;

  public static PacketInspectionFunctionality of(int... flags) {
    return new PacketInspectionFunctionality(Flags.of(LEAST_OCTETS, flags));
  }

  public boolean has(int flag) {
    return flags.has(flag);
  }

  public static PacketInspectionFunctionality decode(OctetReader from) {
    return new PacketInspectionFunctionality(Flags.decode(from, LEAST_OCTETS));
  }

  @Override
  public void encode(OctetWriter to) {
    flags.encode(to);
  }
}
