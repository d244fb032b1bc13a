package soliton.per;

import soliton.base.Octets;

/// A string of bits, compared by content. Bit 0 is the first one, the most significant of the first
/// octet; bits behind the last are zero.
///
/// @param octets the bits, filled up with zeros to whole octets
/// @param length number of bits
public record Bits(Octets octets, int length) {
  public static final Bits NONE = new Bits(Octets.EMPTY, 0);

  public Bits {
    if (length < 0 || octets.length() != (length + 7) / 8) {
      throw new IllegalArgumentException(
          length + " bits do not fill " + octets.length() + " octets");
    }
    int unused = octets.length() * 8 - length;
    if (unused > 0 && (octets.at(octets.length() - 1) & (1 << unused) - 1) != 0) {
      throw new IllegalArgumentException("bits behind the last of " + length + " are not zero");
    }
  }

  /// The low `length` bits of the value, at most 64.
  public static Bits of(long value, int length) {
    int size = (length + 7) / 8;
    byte[] content = new byte[size];
    long left = length == 0 ? 0 : value << 64 - length;
    for (int i = 0; i < size; i++) {
      content[i] = (byte) (left >>> 56 - 8 * i);
    }
    return new Bits(Octets.adopt(content), length);
  }

  /// All bits of the octets.
  public static Bits of(Octets octets) {
    return new Bits(octets, octets.length() * 8);
  }

  /// The bits as a number, the last one the least significant.
  ///
  /// @throws IllegalStateException if there are more than 64
  public long toLong() {
    if (length > 64) {
      throw new IllegalStateException(length + " bits are no long");
    }
    long value = 0;
    for (int i = 0; i < octets.length(); i++) {
      value = value << 8 | octets.at(i);
    }
    return value >>> octets.length() * 8 - length;
  }

  /// These bits, which are whole octets, and the next ones behind them.
  Bits plusBehindOctets(Bits next) {
    return new Bits(octets.plus(next.octets), length + next.length);
  }

  public boolean isSet(int index) {
    return (octets.at(index >> 3) >> 7 - (index & 7) & 1) == 1;
  }

  @Override
  public String toString() {
    return octets.toHex() + "/" + length;
  }
}
