package soliton.crypto;

/// 128-NEA1, 128-NEA2 and 128-NEA3 on bit strings (TS 33.401 B.1), in place.
final class Nea {
  private Nea() {}

  /// UEA2 (TS 35.215 3): IV of COUNT and BEARER || DIRECTION, each twice.
  static void snow3g(
      byte[] key, int count, int bearer, Direction direction, byte[] data, int bits) {
    int second = bearer << 27 | direction.bit() << 26;
    Snow3g stream = new Snow3g(key, count, second, count, second);
    int octets = Words.octets(bits);
    for (int at = 0; at < octets; at += 4) {
      xor(data, at, octets, stream.next());
    }
    Words.clearBeyond(data, bits);
  }

  /// AES in counter mode (TS 33.401 B.1.3): T1 is COUNT || BEARER || DIRECTION || 0...
  static void aes(byte[] key, int count, int bearer, Direction direction, byte[] data, int bits) {
    byte[] counter = new byte[Aes128.BLOCK];
    Words.put32(counter, 0, count);
    Words.put32(counter, 4, bearer << 27 | direction.bit() << 26);
    counterMode(new Aes128(key), counter, data, Words.octets(bits));
    Words.clearBeyond(data, bits);
  }

  /// 128-EEA3 (TS 35.221 3).
  static void zuc(byte[] key, int count, int bearer, Direction direction, byte[] data, int bits) {
    byte[] iv = new byte[16];
    for (int half = 0; half < 16; half += 8) {
      Words.put32(iv, half, count);
      Words.put32(iv, half + 4, bearer << 27 | direction.bit() << 26);
    }
    Zuc stream = new Zuc(key, iv);
    int octets = Words.octets(bits);
    for (int at = 0; at < octets; at += 4) {
      xor(data, at, octets, stream.next());
    }
    Words.clearBeyond(data, bits);
  }

  /// Counter mode with an incrementing function on the last 32 bits (NIST SP 800-38A B.1, which
  /// TS 33.501 C.3.4.0 also takes).
  ///
  /// @param counter the first counter block; it is changed
  static void counterMode(Aes128 cipher, byte[] counter, byte[] data, int octets) {
    byte[] stream = new byte[Aes128.BLOCK];
    for (int at = 0; at < octets; at += Aes128.BLOCK) {
      cipher.encrypt(counter, 0, stream, 0);
      int most = Math.min(Aes128.BLOCK, octets - at);
      for (int i = 0; i < most; i++) {
        data[at + i] ^= stream[i];
      }
      Words.put32(counter, 12, Words.int32(counter, 12) + 1);
    }
  }

  private static void xor(byte[] data, int at, int end, int word) {
    if (at + 4 <= end) {
      Words.put32(data, at, Words.int32(data, at) ^ word);
    } else {
      for (int i = at; i < end; i++) {
        data[i] ^= (byte) (word >>> 24 - 8 * (i - at));
      }
    }
  }
}
