package soliton.nas.ie;

import org.jspecify.annotations.Nullable;
import soliton.base.Octets;

/// The GSM default alphabet of 7 bits, TS 23.038 6.2.1, without the national tables, and its
/// packing into octets, the first letter in the low bits, 6.1.2.1.
final class GsmAlphabet {
  private static final char ESCAPE = '\u001B';
  private static final String BASIC =
      "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞ"
          + ESCAPE
          + "ÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
          + "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";
  private static final String EXTENDED = "^{}\\[~]|€";
  private static final byte[] EXTENDED_CODES = {
    0x14, 0x28, 0x29, 0x2F, 0x3C, 0x3D, 0x3E, 0x40, 0x65
  };

  private GsmAlphabet() {}

  /// The letters of the text, or null if one is not in the alphabet.
  static byte @Nullable [] septets(String text) {
    byte[] septets = new byte[2 * text.length()];
    int length = 0;
    for (int i = 0; i < text.length(); i++) {
      char letter = text.charAt(i);
      int basic = BASIC.indexOf(letter);
      int extended = EXTENDED.indexOf(letter);
      if (letter == ESCAPE || basic < 0 && extended < 0) {
        return null;
      }
      if (basic < 0) {
        septets[length++] = (byte) ESCAPE;
      }
      septets[length++] = basic < 0 ? EXTENDED_CODES[extended] : (byte) basic;
    }
    return java.util.Arrays.copyOf(septets, length);
  }

  static byte[] pack(byte[] septets) {
    byte[] packed = new byte[(septets.length * 7 + 7) / 8];
    for (int i = 0; i < septets.length; i++) {
      int bit = i * 7;
      int shifted = septets[i] << bit % 8;
      packed[bit / 8] |= (byte) shifted;
      if (shifted > 0xFF) {
        packed[bit / 8 + 1] |= (byte) (shifted >> 8);
      }
    }
    return packed;
  }

  /// The first `count` letters of packed text. A letter after an escape that has no meaning is a
  /// space.
  static String text(Octets packed, int count) {
    StringBuilder text = new StringBuilder(count);
    boolean escaped = false;
    for (int i = 0; i < count; i++) {
      int bit = i * 7;
      int two =
          packed.at(bit / 8) | (bit / 8 + 1 < packed.length() ? packed.at(bit / 8 + 1) << 8 : 0);
      int septet = two >> bit % 8 & 0x7F;
      if (septet == ESCAPE && !escaped) {
        escaped = true;
        continue;
      }
      text.append(escaped ? extended(septet) : BASIC.charAt(septet));
      escaped = false;
    }
    return text.toString();
  }

  private static char extended(int code) {
    for (int i = 0; i < EXTENDED_CODES.length; i++) {
      if (EXTENDED_CODES[i] == code) {
        return EXTENDED.charAt(i);
      }
    }
    return ' ';
  }
}
