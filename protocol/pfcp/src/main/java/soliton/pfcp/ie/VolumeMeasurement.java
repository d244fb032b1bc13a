package soliton.pfcp.ie;

import org.jspecify.annotations.Nullable;
import soliton.base.OctetReader;
import soliton.base.OctetWriter;
import soliton.tlv.TlvValue;

/// Octets and packets that were used, total or by direction, as unsigned 64-bit numbers
/// (TS 29.244 8.2.44).
public record VolumeMeasurement(
    @Nullable Long total,
    @Nullable Long uplink,
    @Nullable Long downlink,
    @Nullable Long totalPackets,
    @Nullable Long uplinkPackets,
    @Nullable Long downlinkPackets)
    implements TlvValue {

  public static VolumeMeasurement decode(OctetReader from) {
    int flags = from.u8();
    return new VolumeMeasurement(
        (flags & 1) == 0 ? null : from.u64(),
        (flags & 2) == 0 ? null : from.u64(),
        (flags & 4) == 0 ? null : from.u64(),
        (flags & 8) == 0 ? null : from.u64(),
        (flags & 16) == 0 ? null : from.u64(),
        (flags & 32) == 0 ? null : from.u64());
  }

  @Override
  public void encode(OctetWriter to) {
    Long[] all = {total, uplink, downlink, totalPackets, uplinkPackets, downlinkPackets};
    int flags = 0;
    for (int i = 0; i < all.length; i++) {
      flags |= all[i] == null ? 0 : 1 << i;
    }
    to.u8(flags);
    for (Long each : all) {
      Fields.u64(each, to);
    }
  }
}
