package soliton.pfcp.ie;

import org.jspecify.annotations.Nullable;
import soliton.base.OctetReader;
import soliton.base.OctetWriter;
import soliton.tlv.TlvValue;

/// A threshold or quota in octets, total or by direction, as unsigned 64-bit numbers
/// (TS 29.244 8.2.13, 8.2.16, 8.2.50, 8.2.86). At least one is there.
public record Volume(@Nullable Long total, @Nullable Long uplink, @Nullable Long downlink)
    implements TlvValue {
  private static final int TOVOL = 1;
  private static final int ULVOL = 2;
  private static final int DLVOL = 4;

  public static Volume ofTotal(long octets) {
    return new Volume(octets, null, null);
  }

  public static @Nullable Volume decode(OctetReader from) {
    int flags = from.u8();
    Volume read =
        new Volume(
            (flags & TOVOL) == 0 ? null : from.u64(),
            (flags & ULVOL) == 0 ? null : from.u64(),
            (flags & DLVOL) == 0 ? null : from.u64());
    return (flags & (TOVOL | ULVOL | DLVOL)) == 0 ? null : read;
  }

  @Override
  public void encode(OctetWriter to) {
    to.u8(
        (total == null ? 0 : TOVOL)
            | (uplink == null ? 0 : ULVOL)
            | (downlink == null ? 0 : DLVOL));
    Fields.u64(total, to);
    Fields.u64(uplink, to);
    Fields.u64(downlink, to);
  }
}
