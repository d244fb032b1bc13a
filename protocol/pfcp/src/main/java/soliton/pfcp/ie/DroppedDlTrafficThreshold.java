package soliton.pfcp.ie;

import org.jspecify.annotations.Nullable;
import soliton.base.OctetReader;
import soliton.base.OctetWriter;
import soliton.tlv.TlvValue;

/// How many downlink packets or octets may be dropped before a report (TS 29.244 8.2.49).
public record DroppedDlTrafficThreshold(@Nullable Long packets, @Nullable Long octets)
    implements TlvValue {

  public static DroppedDlTrafficThreshold decode(OctetReader from) {
    int flags = from.u8();
    return new DroppedDlTrafficThreshold(
        (flags & 1) == 0 ? null : from.u64(), (flags & 2) == 0 ? null : from.u64());
  }

  @Override
  public void encode(OctetWriter to) {
    to.u8((packets == null ? 0 : 1) | (octets == null ? 0 : 2));
    Fields.u64(packets, to);
    Fields.u64(octets, to);
  }
}
