package soliton.crypto;

/// 128-NIA1, 128-NIA2 and 128-NIA3 on bit strings (TS 33.401 B.2).
final class Nia {
  private Nia() {}

  /// UIA2 with FRESH = BEARER || 0... (TS 33.401 B.2.2).
  static int snow3g(
      byte[] key, int count, int bearer, Direction direction, byte[] message, int bits) {
    return uia2(key, count, bearer << 27, direction, message, bits);
  }

  /// UIA2 (TS 35.215 4): the message as a polynomial over GF(2^64), evaluated at P.
  static int uia2(byte[] key, int count, int fresh, Direction direction, byte[] message, int bits) {
    int bit = direction.bit();
    Snow3g stream = new Snow3g(key, count, fresh, count ^ bit << 31, fresh ^ bit << 15);
    long p = word64(stream);
    long q = word64(stream);
    int last = stream.next();
    long[] multiples = multiplesOf(p);
    long sum = 0;
    for (int at = 0; 8 * at < bits; at += 8) {
      sum = multiply(sum ^ block64(message, at, bits), multiples);
    }
    sum = multiply(sum ^ bits, multiplesOf(q));
    return (int) (sum >>> 32) ^ last;
  }

  /// CMAC (TS 33.401 B.2.3, NIST SP 800-38B) of COUNT || BEARER || DIRECTION || 0^26 || message.
  static int aes(byte[] key, int count, int bearer, Direction direction, byte[] message, int bits) {
    Aes128 cipher = new Aes128(key);
    byte[] input = new byte[8 + Words.octets(bits)];
    Words.put32(input, 0, count);
    Words.put32(input, 4, bearer << 27 | direction.bit() << 26);
    System.arraycopy(message, 0, input, 8, input.length - 8);
    return cmac(cipher, input, 64 + bits);
  }

  private static int cmac(Aes128 cipher, byte[] input, int bits) {
    byte[] state = new byte[Aes128.BLOCK];
    int lastBlock = (bits - 1) / 128 * Aes128.BLOCK;
    for (int at = 0; at < lastBlock; at += Aes128.BLOCK) {
      xor64(state, input, at);
      cipher.encrypt(state, 0, state, 0);
    }
    boolean whole = bits % 128 == 0;
    byte[] last = new byte[Aes128.BLOCK];
    System.arraycopy(input, lastBlock, last, 0, input.length - lastBlock);
    if (!whole) {
      Words.clearBeyond(last, bits - 8 * lastBlock);
      int stop = bits - 8 * lastBlock;
      last[stop >>> 3] |= (byte) (0x80 >>> (stop & 7));
    }
    xor64(state, last, 0);
    xor64(state, subkey(cipher, whole), 0);
    cipher.encrypt(state, 0, state, 0);
    return Words.int32(state, 0);
  }

  /// K1 for a whole last block, K2 for a padded one (NIST SP 800-38B 6.1).
  private static byte[] subkey(Aes128 cipher, boolean whole) {
    byte[] subkey = new byte[Aes128.BLOCK];
    cipher.encrypt(subkey, 0, subkey, 0);
    for (int doublings = whole ? 1 : 2; doublings > 0; doublings--) {
      long high = Words.int64(subkey, 0);
      long low = Words.int64(subkey, 8);
      Words.put64(subkey, 0, high << 1 | low >>> 63);
      Words.put64(subkey, 8, low << 1 ^ (high >> 63 & 0x87));
    }
    return subkey;
  }

  /// 128-EIA3 (TS 35.221 4): the keystream words at the places of the ones, added up.
  static int zuc(byte[] key, int count, int bearer, Direction direction, byte[] message, int bits) {
    byte[] iv = new byte[16];
    for (int half = 0; half < 16; half += 8) {
      Words.put32(iv, half, count);
      iv[half + 4] = (byte) (bearer << 3);
    }
    iv[8] ^= (byte) (direction.bit() << 7);
    iv[14] ^= (byte) (direction.bit() << 7);
    Zuc stream = new Zuc(key, iv);
    long window = (long) stream.next() << 32 | stream.next() & 0xffffffffL;
    int sum = 0;
    for (int i = 0; i < bits; i++) {
      if (i > 0 && (i & 31) == 0) {
        window = window << 32 | stream.next() & 0xffffffffL;
      }
      int one = -(message[i >>> 3] >>> 7 - (i & 7) & 1);
      sum ^= one & (int) (window >>> 32 - (i & 31));
    }
    if (bits > 0 && (bits & 31) == 0) {
      window = window << 32 | stream.next() & 0xffffffffL;
    }
    sum ^= (int) (window >>> 32 - (bits & 31)); // z at LENGTH
    int last = (bits & 31) == 0 ? (int) window : stream.next();
    return sum ^ last; // the last word of the keystream, z at 32(L - 1)
  }

  private static long word64(Snow3g stream) {
    long high = stream.next();
    return high << 32 | stream.next() & 0xffffffffL;
  }

  /// Eight octets of the message, zeros beyond its end.
  private static long block64(byte[] message, int at, int bits) {
    if (8 * (at + 8) <= bits) {
      return Words.int64(message, at);
    }
    int left = bits - 8 * at; // 1 to 63
    long block = 0;
    for (int i = 0; i < Words.octets(left); i++) {
      block |= (message[at + i] & 0xffL) << 56 - 8 * i;
    }
    return block & -1L << 64 - left;
  }

  /// The sixteen products of a factor with the polynomials below x^4.
  private static long[] multiplesOf(long factor) {
    long[] multiples = new long[16];
    multiples[1] = factor;
    for (int i = 2; i < 16; i += 2) {
      multiples[i] = timesX(multiples[i / 2]);
      multiples[i + 1] = multiples[i] ^ factor;
    }
    return multiples;
  }

  private static long multiply(long value, long[] multiples) {
    long product = 0;
    for (int shift = 60; shift >= 0; shift -= 4) {
      long carry = product >>> 60;
      // x^64 = x^4 + x^3 + x + 1, TS 35.215 4.3.2: four bits of carry fold back in one step
      product = product << 4 ^ carry ^ carry << 1 ^ carry << 3 ^ carry << 4;
      product ^= multiples[(int) (value >>> shift) & 15];
    }
    return product;
  }

  private static long timesX(long value) {
    return value << 1 ^ (value >> 63 & 0x1b);
  }

  private static void xor64(byte[] state, byte[] block, int at) {
    Words.put64(state, 0, Words.int64(state, 0) ^ Words.int64(block, at));
    Words.put64(state, 8, Words.int64(state, 8) ^ Words.int64(block, at + 8));
  }
}
