package soliton.nas.ie;

import org.jspecify.annotations.Nullable;
import soliton.base.OctetReader;
import soliton.base.OctetWriter;
import soliton.base.Octets;

/// Decimal digits of four bits, two an octet, the first in bits 1 to 4; an odd number is filled
/// with 1111 (TS 24.008 10.5.1.4).
final class Digits {
  private static final int FILLER = 15;

  private Digits() {}

  static Octets pack(String digits) {
    byte[] packed = new byte[(digits.length() + 1) / 2];
    for (int i = 0; i < packed.length; i++) {
      int high = 2 * i + 1 < digits.length() ? digits.charAt(2 * i + 1) - '0' : FILLER;
      packed[i] = (byte) (digits.charAt(2 * i) - '0' | high << 4);
    }
    return Octets.adopt(packed);
  }

  /// The digits before the filler, or null if there is anything else: another value, or a digit
  /// after a filler.
  static @Nullable String unpack(Octets packed) {
    StringBuilder digits = new StringBuilder(2 * packed.length());
    boolean ended = false;
    for (int i = 0; i < 2 * packed.length(); i++) {
      int digit = packed.at(i / 2) >> (i % 2 * 4) & 15;
      if (digit == FILLER) {
        ended = true;
      } else if (ended || digit > 9) {
        return null;
      } else {
        digits.append((char) ('0' + digit));
      }
    }
    return digits.toString();
  }

  /// An identity of digits: the first digit in bits 5 to 8 of the octet with the type, bit 4
  /// telling an odd number.
  static @Nullable String readIdentity(OctetReader in) {
    int first = in.u8();
    Octets packed = in.rest();
    String rest = unpack(packed);
    if (in.hasFailed() || rest == null || first >> 4 > 9) {
      return null;
    }
    String digits = (first >> 4) + rest;
    boolean odd = (first & 8) != 0;
    boolean filled = packed.length() > digits.length() / 2;
    return odd == (digits.length() % 2 == 1) && !filled ? digits : null;
  }

  static void writeIdentity(String digits, int type, OctetWriter out) {
    int odd = digits.length() % 2 == 1 ? 8 : 0;
    out.u8(digits.charAt(0) - '0' << 4 | odd | type).octets(pack(digits.substring(1)));
  }
}
