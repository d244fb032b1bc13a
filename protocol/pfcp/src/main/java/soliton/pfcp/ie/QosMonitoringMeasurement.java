package soliton.pfcp.ie;

import org.jspecify.annotations.Nullable;
import soliton.base.OctetReader;
import soliton.base.OctetWriter;
import soliton.tlv.TlvValue;

/// The quality that a flow had (TS 29.244 8.2.171).
///
///         bits   8      7      6      5      4      3      2      1
///     octet 5  | ULDR | DLDR | ULCI | DLCI | PLMF | RPPD | ULPD | DLPD |
///
/// @param measurementFailed PLMF: no delay could be measured
/// @param downlinkCongestion hundredths of a percent, as is uplink
/// @param downlinkKbps average rate, 40 bits, as is uplink
public record QosMonitoringMeasurement(
    boolean measurementFailed,
    @Nullable Long downlinkMillis,
    @Nullable Long uplinkMillis,
    @Nullable Long roundTripMillis,
    @Nullable Integer downlinkCongestion,
    @Nullable Integer uplinkCongestion,
    @Nullable Long downlinkKbps,
    @Nullable Long uplinkKbps)
    implements TlvValue {
  private static final int PLMF = 8;
  private static final int RATE_OCTETS = 5;

  public static QosMonitoringMeasurement decode(OctetReader from) {
    int flags = from.u8();
    return new QosMonitoringMeasurement(
        (flags & PLMF) != 0,
        (flags & 1) == 0 ? null : from.u32(),
        (flags & 2) == 0 ? null : from.u32(),
        (flags & 4) == 0 ? null : from.u32(),
        (flags & 16) == 0 ? null : from.u16(),
        (flags & 32) == 0 ? null : from.u16(),
        (flags & 64) == 0 ? null : from.number(RATE_OCTETS),
        (flags & 128) == 0 ? null : from.number(RATE_OCTETS));
  }

  @Override
  public void encode(OctetWriter to) {
    to.u8(flags());
    Fields.u32(downlinkMillis, to);
    Fields.u32(uplinkMillis, to);
    Fields.u32(roundTripMillis, to);
    Fields.u16(downlinkCongestion, to);
    Fields.u16(uplinkCongestion, to);
    if (downlinkKbps != null) {
      to.number(downlinkKbps, RATE_OCTETS);
    }
    if (uplinkKbps != null) {
      to.number(uplinkKbps, RATE_OCTETS);
    }
  }

  private int flags() {
    return (measurementFailed ? PLMF : 0)
        | (downlinkMillis == null ? 0 : 1)
        | (uplinkMillis == null ? 0 : 2)
        | (roundTripMillis == null ? 0 : 4)
        | (downlinkCongestion == null ? 0 : 16)
        | (uplinkCongestion == null ? 0 : 32)
        | (downlinkKbps == null ? 0 : 64)
        | (uplinkKbps == null ? 0 : 128);
  }
}
