package soliton.pfcp.ie;

import soliton.base.OctetReader;
import soliton.base.OctetWriter;
import soliton.tlv.TlvValue;

/// The DSCP octet to set in the outer header, and which of its bits count (TS 29.244 8.2.12).
public record TransportLevelMarking(int trafficClass, int mask) implements TlvValue {
  private static final int DSCP_MASK = 0xfc;

  /// @param dscp 0..63
  public static TransportLevelMarking ofDscp(int dscp) {
    return new TransportLevelMarking(dscp << 2, DSCP_MASK);
  }

  public int dscp() {
    return (trafficClass & mask) >> 2;
  }

  public static TransportLevelMarking decode(OctetReader from) {
    return new TransportLevelMarking(from.u8(), from.u8());
  }

  @Override
  public void encode(OctetWriter to) {
    to.u8(trafficClass).u8(mask);
  }
}
