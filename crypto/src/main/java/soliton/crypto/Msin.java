package soliton.crypto;

import org.jspecify.annotations.Nullable;
import soliton.base.Octets;

/// The MSIN as scheme input (TS 33.501 C.3.1, TS 24.501 figure 9.11.3.4.3a): packed decimal digits,
/// the first in the low half of an octet, 1111 behind an odd number.
public final class Msin {
  private static final int MOST_DIGITS = 10;
  private static final int FILLER = 15;

  private Msin() {}

  /// @param digits 1 to 10
  public static Octets pack(String digits) {
    if (digits.isEmpty()
        || digits.length() > MOST_DIGITS
        || !digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
      throw new IllegalArgumentException("not an MSIN: '" + digits + "'");
    }
    byte[] packed = new byte[(digits.length() + 1) / 2];
    for (int i = 0; i < packed.length; i++) {
      int low = digits.charAt(2 * i) - '0';
      int high = 2 * i + 1 < digits.length() ? digits.charAt(2 * i + 1) - '0' : FILLER;
      packed[i] = (byte) (high << 4 | low);
    }
    return Octets.adopt(packed);
  }

  /// The digits, or null if the octets are not 1 to 10 packed digits.
  public static @Nullable String unpack(Octets packed) {
    if (packed.isEmpty() || packed.length() > MOST_DIGITS / 2) {
      return null;
    }
    StringBuilder digits = new StringBuilder(MOST_DIGITS);
    for (int i = 0; i < packed.length(); i++) {
      int low = packed.at(i) & 15;
      int high = packed.at(i) >>> 4;
      boolean filled = high == FILLER && i == packed.length() - 1;
      if (low > 9 || high > 9 && !filled) {
        return null;
      }
      digits.append((char) ('0' + low));
      if (!filled) {
        digits.append((char) ('0' + high));
      }
    }
    return digits.toString();
  }
}
