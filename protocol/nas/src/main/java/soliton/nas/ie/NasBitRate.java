package soliton.nas.ie;

import soliton.base.BitRate;
import soliton.base.OctetReader;
import soliton.base.OctetWriter;

/// A bit rate as unit and number, TS 24.501 9.11.4.12 and 9.11.4.14: the units are 1, 4, 16, 64
/// and 256 kbit/s, then the same in Mbit/s, Gbit/s, Tbit/s and Pbit/s.
///
/// @param unit 1 to 25; 0 counts as 1, more as 25
/// @param number 0 to 65535
public record NasBitRate(int unit, int number) {
  private static final int UNITS = 25;
  private static final int MOST = 0xFFFF;
  private static final long LIMIT = 1L << 62;

  /// The rate, rounded up to the next kbit/s, in the greatest unit that holds it exactly, or the
  /// smallest that holds it at all.
  public static NasBitRate of(BitRate rate) {
    for (int unit = UNITS; unit > 0; unit--) {
      long length = unitBits(unit);
      if (rate.bitsPerSecond() % length == 0
          && rate.bitsPerSecond() / length <= MOST
          && rate.bitsPerSecond() > 0) {
        return new NasBitRate(unit, (int) (rate.bitsPerSecond() / length));
      }
    }
    int unit = 1;
    while (Math.ceilDiv(rate.bitsPerSecond(), unitBits(unit)) > MOST) {
      unit++;
    }
    return new NasBitRate(unit, (int) Math.ceilDiv(rate.bitsPerSecond(), unitBits(unit)));
  }

  /// The rate in bit/s, at most what [BitRate] holds.
  public BitRate toBitRate() {
    long length = unitBits(Math.clamp(unit, 1, UNITS));
    return new BitRate(number > LIMIT / length ? LIMIT : number * length);
  }

  private static long unitBits(int unit) {
    long bits = 1000;
    for (int i = 0; i < (unit - 1) / 5; i++) {
      bits *= 1000;
    }
    return bits << 2 * ((unit - 1) % 5);
  }

  static NasBitRate read(OctetReader in) {
    return new NasBitRate(in.u8(), in.u16());
  }

  void write(OctetWriter out) {
    out.u8(unit).u16(number);
  }

  @Override
  public String toString() {
    return toBitRate().toString();
  }
}
