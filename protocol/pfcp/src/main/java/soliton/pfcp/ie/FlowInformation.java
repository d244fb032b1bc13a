package soliton.pfcp.ie;

import java.nio.charset.StandardCharsets;
import soliton.base.OctetReader;
import soliton.base.OctetWriter;
import soliton.tlv.TlvValue;

/// A flow of a detected application (TS 29.244 8.2.61).
///
/// @param direction 0 unspecified, 1 downlink, 2 uplink, 3 both
/// @param description an IPFilterRule of RFC 6733
public record FlowInformation(int direction, String description) implements TlvValue {
  private static final int LAST_DIRECTION = 3;

  public static FlowInformation decode(OctetReader from) {
    int direction = from.u8() & 7;
    byte[] text = from.octets(from.u16()).toArray();
    return new FlowInformation(
        direction > LAST_DIRECTION ? 0 : direction, new String(text, StandardCharsets.UTF_8));
  }

  @Override
  public void encode(OctetWriter to) {
    byte[] text = description.getBytes(StandardCharsets.UTF_8);
    to.u8(direction).u16(text.length).octets(text);
  }
}
