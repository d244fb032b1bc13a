package soliton.crypto;

/// The keystream generator SNOW 3G (TS 35.216), one word of 32 bits at a time. Its tables are
/// computed from their definitions when the class is first used. Owned by the thread that made it.
final class Snow3g {
  /// Octet in the most significant place through S1 (the AES S-box) and its mixing column.
  private static final int[] S1 = new int[256];

  /// As S1, with the S-box SQ.
  private static final int[] S2 = new int[256];

  private static final int[] MUL_ALPHA = new int[256];
  private static final int[] DIV_ALPHA = new int[256];
  private static final int[] SQ_EXPONENTS = {1, 9, 13, 15, 33, 41, 45, 47, 49};

  static {
    for (int octet = 0; octet < 256; octet++) {
      S1[octet] = mixed(Aes128.substituteOctet(octet), 0x1b);
      S2[octet] = mixed(sq(octet), 0x69);
      MUL_ALPHA[octet] = powers(octet, 23, 245, 48, 239);
      DIV_ALPHA[octet] = powers(octet, 16, 39, 6, 64);
    }
  }

  /// A ring: s0 of the specification is at `head`.
  private final int[] s = new int[16];

  private int head;
  private int r1;
  private int r2;
  private int r3;

  /// @param key 16 octets: k3, k2, k1, k0 in the words of TS 35.215 3.4
  Snow3g(byte[] key, int iv3, int iv2, int iv1, int iv0) {
    int k3 = Words.int32(key, 0);
    int k2 = Words.int32(key, 4);
    int k1 = Words.int32(key, 8);
    int k0 = Words.int32(key, 12);
    s[15] = k3 ^ iv0;
    s[14] = k2;
    s[13] = k1;
    s[12] = k0 ^ iv1;
    s[11] = ~k3;
    s[10] = ~k2 ^ iv2;
    s[9] = ~k1 ^ iv3;
    s[8] = ~k0;
    s[7] = k3;
    s[6] = k2;
    s[5] = k1;
    s[4] = k0;
    s[3] = ~k3;
    s[2] = ~k2;
    s[1] = ~k1;
    s[0] = ~k0;
    for (int i = 0; i < 32; i++) {
      clockRegister(clockMachine());
    }
    clockMachine(); // the first output is discarded (TS 35.216 4.2)
    clockRegister(0);
  }

  int next() {
    int z = clockMachine() ^ s[head];
    clockRegister(0);
    return z;
  }

  private int clockMachine() {
    int f = s[head + 15 & 15] + r1 ^ r2;
    int r = r2 + (r3 ^ s[head + 5 & 15]);
    r3 = box(S2, r2);
    r2 = box(S1, r1);
    r1 = r;
    return f;
  }

  private void clockRegister(int feedback) {
    int s0 = s[head];
    int s11 = s[head + 11 & 15];
    s[head] =
        s0 << 8
            ^ MUL_ALPHA[s0 >>> 24]
            ^ s[head + 2 & 15]
            ^ s11 >>> 8
            ^ DIV_ALPHA[s11 & 0xff]
            ^ feedback;
    head = head + 1 & 15;
  }

  private static int box(int[] table, int word) {
    return table[word >>> 24]
        ^ Integer.rotateRight(table[word >>> 16 & 0xff], 8)
        ^ Integer.rotateRight(table[word >>> 8 & 0xff], 16)
        ^ Integer.rotateRight(table[word & 0xff], 24);
  }

  private static int mixed(int substituted, int polynomial) {
    int twice = mulX(substituted, polynomial);
    return twice << 24 | (twice ^ substituted) << 16 | substituted << 8 | substituted;
  }

  /// The Dickson polynomial of TS 35.216 3.3.2 over x^8 + x^6 + x^5 + x^3 + 1.
  private static int sq(int octet) {
    int sum = 0x25;
    for (int exponent : SQ_EXPONENTS) {
      int power = 1;
      for (int i = 0; i < exponent; i++) {
        power = multiply(power, octet);
      }
      sum ^= power;
    }
    return sum;
  }

  private static int multiply(int a, int b) {
    int product = 0;
    for (int i = 0; i < 8; i++) {
      product = mulX(product, 0x69) ^ ((b << i & 0x80) == 0 ? 0 : a);
    }
    return product;
  }

  private static int powers(int octet, int first, int second, int third, int fourth) {
    return mulXPow(octet, first) << 24
        | mulXPow(octet, second) << 16
        | mulXPow(octet, third) << 8
        | mulXPow(octet, fourth);
  }

  private static int mulXPow(int octet, int exponent) {
    int power = octet;
    for (int i = 0; i < exponent; i++) {
      power = mulX(power, 0xa9);
    }
    return power;
  }

  private static int mulX(int octet, int polynomial) {
    return (octet << 1 ^ ((octet & 0x80) == 0 ? 0 : polynomial)) & 0xff;
  }
}
