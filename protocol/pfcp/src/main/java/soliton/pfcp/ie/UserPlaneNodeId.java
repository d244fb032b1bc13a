package soliton.pfcp.ie;

import org.jspecify.annotations.Nullable;
import soliton.base.OctetReader;
import soliton.base.OctetWriter;
import soliton.tlv.TlvValue;

/// The bridge or router that the 5G system plays, 64 bits (TS 29.244 8.2.143).
public record UserPlaneNodeId(@Nullable Long value) implements TlvValue {

  public static UserPlaneNodeId decode(OctetReader from) {
    return new UserPlaneNodeId((from.u8() & 1) == 0 ? null : from.u64());
  }

  @Override
  public void encode(OctetWriter to) {
    to.u8(value == null ? 0 : 1);
    Fields.u64(value, to);
  }
}
