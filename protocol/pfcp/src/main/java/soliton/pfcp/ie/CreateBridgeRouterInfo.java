package soliton.pfcp.ie;

import soliton.base.OctetReader;
import soliton.base.OctetWriter;
import soliton.tlv.Flags;
import soliton.tlv.TlvValue;

/// Which bridge or router information is wanted, as flags with the names of TS 29.244 8.2.140.
public record CreateBridgeRouterInfo(Flags flags) implements TlvValue {
  private static final int LEAST_OCTETS = 1;

  public static final int BII = 0;
  public static final int RII = 1;

  public static CreateBridgeRouterInfo of(int... flags) {
    return new CreateBridgeRouterInfo(Flags.of(LEAST_OCTETS, flags));
  }

  public boolean has(int flag) {
    return flags.has(flag);
  }

  public static CreateBridgeRouterInfo decode(OctetReader from) {
    return new CreateBridgeRouterInfo(Flags.decode(from, LEAST_OCTETS));
  }

  @Override
  public void encode(OctetWriter to) {
    flags.encode(to);
  }
}
