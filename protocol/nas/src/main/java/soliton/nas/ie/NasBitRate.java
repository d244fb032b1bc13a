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

  /// The rate in the greatest of the units 1 kbit/s, 1 Mbit/s, 1 Gbit/s ... that holds it
  /// exactly; else in the greatest of all units that does; else rounded up, in the smallest unit
  /// that is enough.
  public static NasBitRate of(BitRate rate) {
    long bits = rate.bitsPerSecond();
    for (int step : new int[] {5, 1}) {
      for (int unit = UNITS - UNITS % 5 - step + 1; unit > 0 && bits > 0; unit -= step) {
        if (bits % unitBits(unit) == 0 && bits / unitBits(unit) <= MOST) {
          return new NasBitRate(unit, (int) (bits / unitBits(unit)));
        }
      }
    }
    int unit = 1;
    while (Math.ceilDiv(bits, unitBits(unit)) > MOST) {
      unit++;
    }
    return new NasBitRate(unit, (int) Math.ceilDiv(bits, unitBits(unit)));
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
