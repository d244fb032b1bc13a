package soliton.pfcp.ie;

import java.time.Instant;
import soliton.base.OctetReader;
import soliton.base.OctetWriter;
import soliton.tlv.TlvValue;

/// A point in time in whole seconds of the NTP era (RFC 5905 6; TS 29.244 8.2.65 and others): the
/// seconds since 1900 modulo 2^32, which from 7 February 2036 on start again at 0.
public record TimeStamp(long ntpSeconds) implements TlvValue {
  private static final long NTP_TO_UNIX = 2_208_988_800L;
  private static final long ERA = 1L << 32;

  public TimeStamp {
    if (ntpSeconds < 0 || ntpSeconds >= ERA) {
      throw new IllegalArgumentException("NTP seconds " + ntpSeconds + " are not in 0..2^32-1");
    }
  }

  public static TimeStamp of(Instant time) {
    return new TimeStamp(Math.floorMod(time.getEpochSecond() + NTP_TO_UNIX, ERA));
  }

  /// Values from 1968 on are of this era, smaller ones of the next (RFC 4330 3).
  public Instant toInstant() {
    long era = ntpSeconds >= 1L << 31 ? 0 : ERA;
    return Instant.ofEpochSecond(ntpSeconds + era - NTP_TO_UNIX);
  }

  public static TimeStamp decode(OctetReader from) {
    return new TimeStamp(from.u32());
  }

  @Override
  public void encode(OctetWriter to) {
    to.u32(ntpSeconds);
  }
}
