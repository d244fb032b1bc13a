package soliton.pfcp.ie;

import org.jspecify.annotations.Nullable;
import soliton.base.OctetReader;
import soliton.base.OctetWriter;
import soliton.tlv.TlvValue;

/// The most packets per time unit (TS 29.244 8.2.63). The additional rates come with the rate of
/// their direction.
public record PacketRate(
    @Nullable Rate uplink,
    @Nullable Rate downlink,
    @Nullable Rate additionalUplink,
    @Nullable Rate additionalDownlink)
    implements TlvValue {
  private static final int ULPR = 1;
  private static final int DLPR = 2;
  private static final int APRC = 4;

  /// @param timeUnit 0 minute, 1 six minutes, 2 hour, 3 day, 4 week
  /// @param packets 0..65535
  public record Rate(int timeUnit, int packets) {
    static @Nullable Rate read(boolean present, OctetReader from) {
      return present ? new Rate(from.u8() & 7, from.u16()) : null;
    }

    static void write(@Nullable Rate rate, OctetWriter to) {
      if (rate != null) {
        to.u8(rate.timeUnit).u16(rate.packets);
      }
    }
  }

  public static PacketRate decode(OctetReader from) {
    int flags = from.u8();
    boolean uplink = (flags & ULPR) != 0;
    boolean downlink = (flags & DLPR) != 0;
    boolean additional = (flags & APRC) != 0;
    return new PacketRate(
        Rate.read(uplink, from),
        Rate.read(downlink, from),
        Rate.read(additional && uplink, from),
        Rate.read(additional && downlink, from));
  }

  @Override
  public void encode(OctetWriter to) {
    boolean additional = additionalUplink != null || additionalDownlink != null;
    to.u8((uplink == null ? 0 : ULPR) | (downlink == null ? 0 : DLPR) | (additional ? APRC : 0));
    Rate.write(uplink, to);
    Rate.write(downlink, to);
    Rate.write(additionalUplink, to);
    Rate.write(additionalDownlink, to);
  }
}
