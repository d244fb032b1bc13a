package soliton.pfcp.ie;

import org.jspecify.annotations.Nullable;
import soliton.base.OctetReader;
import soliton.base.OctetWriter;
import soliton.tlv.TlvValue;

/// How many packets are left until the validity time, NTP with fraction (TS 29.244 8.2.139).
public record PacketRateStatus(
    @Nullable Integer uplink,
    @Nullable Integer additionalUplink,
    @Nullable Integer downlink,
    @Nullable Integer additionalDownlink,
    @Nullable Long validity)
    implements TlvValue {
  private static final int UL = 1;
  private static final int DL = 2;
  private static final int APR = 4;

  public static PacketRateStatus decode(OctetReader from) {
    int flags = from.u8();
    boolean up = (flags & UL) != 0;
    boolean down = (flags & DL) != 0;
    boolean additional = (flags & APR) != 0;
    return new PacketRateStatus(
        up ? from.u16() : null,
        up && additional ? from.u16() : null,
        down ? from.u16() : null,
        down && additional ? from.u16() : null,
        up || down ? from.u64() : null);
  }

  @Override
  public void encode(OctetWriter to) {
    boolean additional = additionalUplink != null || additionalDownlink != null;
    to.u8((uplink == null ? 0 : UL) | (downlink == null ? 0 : DL) | (additional ? APR : 0));
    Fields.u16(uplink, to);
    Fields.u16(additionalUplink, to);
    Fields.u16(downlink, to);
    Fields.u16(additionalDownlink, to);
    Fields.u64(validity, to);
  }
}
