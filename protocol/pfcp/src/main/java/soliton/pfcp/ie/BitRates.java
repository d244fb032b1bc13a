package soliton.pfcp.ie;

import soliton.base.BitRate;
import soliton.base.OctetReader;
import soliton.base.OctetWriter;
import soliton.tlv.TlvValue;

/// Maximum or guaranteed bit rate of both directions in kbit/s of 1000 bit/s, 0..2^40-1
/// (TS 29.244 8.2.8, 8.2.9).
public record BitRates(long uplinkKbps, long downlinkKbps) implements TlvValue {
  private static final int OCTETS = 5;
  private static final long MAX = (1L << 40) - 1;
  private static final long BITS_PER_KILOBIT = 1000;

  public BitRates {
    if (uplinkKbps < 0 || uplinkKbps > MAX || downlinkKbps < 0 || downlinkKbps > MAX) {
      throw new IllegalArgumentException(
          "bit rates " + uplinkKbps + ", " + downlinkKbps + " kbit/s are out of range");
    }
  }

  /// Rounded up to whole kbit/s, at most what fits.
  public static BitRates of(BitRate uplink, BitRate downlink) {
    return new BitRates(kilobits(uplink), kilobits(downlink));
  }

  private static long kilobits(BitRate rate) {
    long whole = rate.bitsPerSecond() / BITS_PER_KILOBIT;
    return Math.min(MAX, rate.bitsPerSecond() % BITS_PER_KILOBIT == 0 ? whole : whole + 1);
  }

  public static BitRates decode(OctetReader from) {
    return new BitRates(from.number(OCTETS), from.number(OCTETS));
  }

  @Override
  public void encode(OctetWriter to) {
    to.number(uplinkKbps, OCTETS).number(downlinkKbps, OCTETS);
  }
}
