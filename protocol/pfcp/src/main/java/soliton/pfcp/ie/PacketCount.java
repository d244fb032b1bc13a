package soliton.pfcp.ie;

import org.jspecify.annotations.Nullable;
import soliton.base.OctetReader;
import soliton.base.OctetWriter;
import soliton.tlv.TlvValue;

/// How many downlink packets to buffer, in one or two octets (TS 29.244 8.2.30).
public record PacketCount(int value, int octets) implements TlvValue {

  public static PacketCount of(int packets) {
    return new PacketCount(packets, packets > 255 ? 2 : 1);
  }

  public static @Nullable PacketCount decode(OctetReader from) {
    int octets = from.remaining();
    if (octets != 1 && octets != 2) {
      from.fail();
      return null;
    }
    return new PacketCount((int) from.number(octets), octets);
  }

  @Override
  public void encode(OctetWriter to) {
    to.number(value, octets);
  }
}
