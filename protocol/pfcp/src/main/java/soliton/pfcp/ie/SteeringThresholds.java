package soliton.pfcp.ie;

import org.jspecify.annotations.Nullable;
import soliton.base.OctetReader;
import soliton.base.OctetWriter;
import soliton.tlv.TlvValue;

/// Round trip time and loss from which traffic is steered away (TS 29.244 8.2.196).
///
/// @param packetLossPercent 0..100
public record SteeringThresholds(
    @Nullable Integer roundTripMillis, @Nullable Integer packetLossPercent) implements TlvValue {

  public static SteeringThresholds decode(OctetReader from) {
    int flags = from.u8();
    return new SteeringThresholds(
        (flags & 1) == 0 ? null : from.u16(), (flags & 2) == 0 ? null : from.u8());
  }

  @Override
  public void encode(OctetWriter to) {
    to.u8((roundTripMillis == null ? 0 : 1) | (packetLossPercent == null ? 0 : 2));
    Fields.u16(roundTripMillis, to);
    Fields.u8(packetLossPercent, to);
  }
}
