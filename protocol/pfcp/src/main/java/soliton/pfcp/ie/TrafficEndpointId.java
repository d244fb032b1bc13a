package soliton.pfcp.ie;

import soliton.base.OctetReader;
import soliton.base.OctetWriter;
import soliton.tlv.TlvValue;

/// A traffic endpoint within its session: 0..255 (TS 29.244 8.2.92).
public record TrafficEndpointId(int value) implements TlvValue {
  public TrafficEndpointId {
    if (value < 0 || value > 0xff) {
      throw new IllegalArgumentException("TrafficEndpointId " + value + " is not in 0..255");
    }
  }

  public static TrafficEndpointId decode(OctetReader from) {
    return new TrafficEndpointId(from.u8());
  }

  @Override
  public void encode(OctetWriter to) {
    to.u8(value);
  }
}
