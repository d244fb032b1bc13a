package soliton.pfcp.ie;

import org.jspecify.annotations.Nullable;
import soliton.base.OctetReader;
import soliton.base.OctetWriter;
import soliton.tlv.TlvValue;

/// Packet delays in milliseconds from which a report is due (TS 29.244 8.2.169).
public record Delays(
    @Nullable Long downlinkMillis, @Nullable Long uplinkMillis, @Nullable Long roundTripMillis)
    implements TlvValue {

  public static Delays decode(OctetReader from) {
    int flags = from.u8();
    return new Delays(
        (flags & 1) == 0 ? null : from.u32(),
        (flags & 2) == 0 ? null : from.u32(),
        (flags & 4) == 0 ? null : from.u32());
  }

  @Override
  public void encode(OctetWriter to) {
    to.u8(
        (downlinkMillis == null ? 0 : 1)
            | (uplinkMillis == null ? 0 : 2)
            | (roundTripMillis == null ? 0 : 4));
    Fields.u32(downlinkMillis, to);
    Fields.u32(uplinkMillis, to);
    Fields.u32(roundTripMillis, to);
  }
}
