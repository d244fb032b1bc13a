package soliton.crypto;

/// The AES-128 block cipher, forward direction only (FIPS 197): all that Milenage, 128-NEA2,
/// 128-NIA2 and ECIES need. Written out because a registration needs a few blocks under each of a
/// dozen keys, and one `javax.crypto.Cipher` object costs more than all its blocks; measured in
/// `docs/decisions`. Immutable after construction.
final class Aes128 {
  static final int BLOCK = 16;
  private static final int ROUNDS = 10;
  private static final byte[] SBOX = new byte[256];

  /// Column of MixColumns for an octet in the most significant place: 2s, s, s, 3s. The other three
  /// places are rotations of it.
  private static final int[] TABLE = new int[256];

  static {
    int p = 1;
    int q = 1;
    do { // p runs over all non-zero elements as powers of 3, q over their inverses
      p ^= timesX(p);
      q ^= q << 1;
      q ^= q << 2;
      q ^= q << 4;
      q &= 0xff;
      if ((q & 0x80) != 0) {
        q ^= 0x09;
      }
      int affine = q ^ rotate8(q, 1) ^ rotate8(q, 2) ^ rotate8(q, 3) ^ rotate8(q, 4);
      SBOX[p] = (byte) (affine ^ 0x63);
    } while (p != 1);
    SBOX[0] = 0x63;
    for (int i = 0; i < 256; i++) {
      int s = SBOX[i] & 0xff;
      int twice = timesX(s);
      TABLE[i] = twice << 24 | s << 16 | s << 8 | (twice ^ s);
    }
  }

  private final int[] schedule = new int[4 * (ROUNDS + 1)];

  /// @param key 16 octets
  Aes128(byte[] key) {
    int[] w = schedule;
    for (int i = 0; i < 4; i++) {
      w[i] = Words.int32(key, 4 * i);
    }
    int constant = 1;
    for (int i = 4; i < w.length; i += 4) {
      w[i] = w[i - 4] ^ substitute(Integer.rotateLeft(w[i - 1], 8)) ^ constant << 24;
      w[i + 1] = w[i - 3] ^ w[i];
      w[i + 2] = w[i - 2] ^ w[i + 1];
      w[i + 3] = w[i - 1] ^ w[i + 2];
      constant = timesX(constant);
    }
  }

  /// Enciphers the 16 octets at `from` to the 16 at `to`; the two may be the same.
  void encrypt(byte[] source, int from, byte[] target, int to) {
    int[] w = schedule;
    int[] t = TABLE;
    int a = Words.int32(source, from) ^ w[0];
    int b = Words.int32(source, from + 4) ^ w[1];
    int c = Words.int32(source, from + 8) ^ w[2];
    int d = Words.int32(source, from + 12) ^ w[3];
    for (int k = 4; k < 4 * ROUNDS; k += 4) {
      int e = column(t, a, b, c, d) ^ w[k];
      int f = column(t, b, c, d, a) ^ w[k + 1];
      int g = column(t, c, d, a, b) ^ w[k + 2];
      int h = column(t, d, a, b, c) ^ w[k + 3];
      a = e;
      b = f;
      c = g;
      d = h;
    }
    Words.put32(target, to, last(a, b, c, d) ^ w[40]);
    Words.put32(target, to + 4, last(b, c, d, a) ^ w[41]);
    Words.put32(target, to + 8, last(c, d, a, b) ^ w[42]);
    Words.put32(target, to + 12, last(d, a, b, c) ^ w[43]);
  }

  /// The AES S-box, which SNOW 3G shares (TS 35.216 3.3.1).
  static int substituteOctet(int octet) {
    return SBOX[octet & 0xff] & 0xff;
  }

  private static int column(int[] t, int a, int b, int c, int d) {
    return t[a >>> 24]
        ^ Integer.rotateRight(t[b >>> 16 & 0xff], 8)
        ^ Integer.rotateRight(t[c >>> 8 & 0xff], 16)
        ^ Integer.rotateRight(t[d & 0xff], 24);
  }

  private static int last(int a, int b, int c, int d) {
    byte[] s = SBOX;
    return s[a >>> 24] << 24
        | (s[b >>> 16 & 0xff] & 0xff) << 16
        | (s[c >>> 8 & 0xff] & 0xff) << 8
        | s[d & 0xff] & 0xff;
  }

  private static int substitute(int word) {
    return last(word, word, word, word);
  }

  private static int timesX(int octet) {
    return (octet << 1 ^ ((octet & 0x80) == 0 ? 0 : 0x11b)) & 0x1ff;
  }

  private static int rotate8(int octet, int bits) {
    return (octet << bits | octet >>> 8 - bits) & 0xff;
  }
}
