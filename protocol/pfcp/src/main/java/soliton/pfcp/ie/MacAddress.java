package soliton.pfcp.ie;

import org.jspecify.annotations.Nullable;
import soliton.base.OctetReader;
import soliton.base.OctetWriter;
import soliton.tlv.TlvValue;

/// MAC addresses or ranges to match, 48 bits each (TS 29.244 8.2.93).
///
/// @param upperSource if the source is a range
/// @param upperDestination if the destination is a range
public record MacAddress(
    @Nullable Long source,
    @Nullable Long destination,
    @Nullable Long upperSource,
    @Nullable Long upperDestination)
    implements TlvValue {
  static final int OCTETS = 6;

  public static MacAddress decode(OctetReader from) {
    int flags = from.u8();
    return new MacAddress(
        (flags & 1) == 0 ? null : from.number(OCTETS),
        (flags & 2) == 0 ? null : from.number(OCTETS),
        (flags & 4) == 0 ? null : from.number(OCTETS),
        (flags & 8) == 0 ? null : from.number(OCTETS));
  }

  @Override
  public void encode(OctetWriter to) {
    Long[] all = {source, destination, upperSource, upperDestination};
    int flags = 0;
    for (int i = 0; i < all.length; i++) {
      flags |= all[i] == null ? 0 : 1 << i;
    }
    to.u8(flags);
    for (Long each : all) {
      if (each != null) {
        to.number(each, OCTETS);
      }
    }
  }
}
