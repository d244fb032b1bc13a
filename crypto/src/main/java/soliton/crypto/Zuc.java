package soliton.crypto;

import java.util.HexFormat;

/// The keystream generator ZUC (TS 35.222), one word of 32 bits at a time. Owned by the thread that
/// made it.
final class Zuc {
  private static final byte[] S0 =
      HexFormat.of()
          .parseHex(
              "3e725b47cae0003304d1549809b96dcb7b1bf932af9d6aa5b82dfc1d08530390"
                  + "4d4e8499e4ced991ddb685488b296eaccdc1f81e734369c6b5bdfd396320d438"
                  + "767db2a7cfed57c5f32cbb142106559be3ef5e314f7f5aa40d8251495fba581c"
                  + "4a16d517a892241f8cffd8ae2e01d3ad3b4bda46ebc9de9a8f87d73a806f2fc8"
                  + "b1b437f70a2213287ccc3c89c7c3965607bf7ef00b2b975235417961a64c10fe"
                  + "bc2695888ab0a3fbc01894f2e1e5e95dd0dc1166645cec59427512f5749caa23"
                  + "0e86abbe2a02e767e644a26cc2939ff1f6fa36d250689e6271153dd640c4e20f"
                  + "8e83776b25053f0c30ea70b7a1e8a9658d271adb81b3a0f4457a19dfee783460");
  private static final byte[] S1 =
      HexFormat.of()
          .parseHex(
              "55c263713bc847869f3cda5b29aafd778cc5940ca61a1300e3a8167240f9f842"
                  + "4426689681d9453e1076c6a78b3943e13ab5562ac06db3052266bfdc0bfa6248"
                  + "dd20110636c9c1cff62752bb69f5d4877f844cd29c57a4bc4f9adffed68d7aeb"
                  + "2b53d85ca11417fb23d57d3067730809eeb7703f61b2198e4ee54b938f5ddba9"
                  + "adf1ae2ecb0dfcf42d466e1d97e8d1e94d37a5755e839eab829db91ce0cd4989"
                  + "01b6bd5824a25f387899159050b895e4d091c7ceed0fb46fa0ccf0024a79c3de"
                  + "a3efea51e66b18ec1b2c80f774e7ff215a6a541e41319235c433070aba7e0e34"
                  + "88b1987cf33d606c7bcad31f3265042864be859b2f598ad7b025acaf1203e2f2");
  private static final int[] D = {
    0x44D7, 0x26BC, 0x626B, 0x135E, 0x5789, 0x35E2, 0x7135, 0x09AF,
    0x4D78, 0x2F13, 0x6BC4, 0x1AF1, 0x5E26, 0x3C4D, 0x789A, 0x47AC
  };
  private static final int MODULUS = 0x7FFFFFFF;

  /// A ring: s0 of the specification is at `head`. Cells of 31 bits.
  private final int[] s = new int[16];

  private int head;
  private int r1;
  private int r2;

  /// @param key 16 octets
  /// @param iv 16 octets
  Zuc(byte[] key, byte[] iv) {
    for (int i = 0; i < 16; i++) {
      s[i] = (key[i] & 0xff) << 23 | D[i] << 8 | iv[i] & 0xff;
    }
    for (int i = 0; i < 32; i++) {
      clock(machine() >>> 1);
    }
    machine(); // the first output is discarded (TS 35.222 3.6.2)
    clock(0);
  }

  int next() {
    int z = machine() ^ (cell(2) << 16 | cell(0) >>> 15);
    clock(0);
    return z;
  }

  /// The nonlinear function F on the reorganised bits X0, X1, X2 (TS 35.222 3.3, 3.4).
  private int machine() {
    int x0 = (cell(15) & 0x7FFF8000) << 1 | cell(14) & 0xFFFF;
    int x1 = cell(11) << 16 | cell(9) >>> 15;
    int x2 = cell(7) << 16 | cell(5) >>> 15;
    int w = (x0 ^ r1) + r2;
    int w1 = r1 + x1;
    int w2 = r2 ^ x2;
    int u = w1 << 16 | w2 >>> 16;
    int v = w2 << 16 | w1 >>> 16;
    r1 = box(u ^ left(u, 2) ^ left(u, 10) ^ left(u, 18) ^ left(u, 24));
    r2 = box(v ^ left(v, 8) ^ left(v, 14) ^ left(v, 22) ^ left(v, 30));
    return w;
  }

  private void clock(int feedback) {
    long sum = cell(0) + ((long) cell(0) << 8);
    sum += (long) cell(4) << 20;
    sum += (long) cell(10) << 21;
    sum += (long) cell(13) << 17;
    sum += (long) cell(15) << 15;
    sum += feedback;
    sum = (sum & MODULUS) + (sum >>> 31);
    sum = (sum & MODULUS) + (sum >>> 31);
    s[head] = sum == 0 ? MODULUS : (int) sum;
    head = head + 1 & 15;
  }

  private int cell(int index) {
    return s[head + index & 15];
  }

  private static int box(int word) {
    return S0[word >>> 24] << 24
        | (S1[word >>> 16 & 0xff] & 0xff) << 16
        | (S0[word >>> 8 & 0xff] & 0xff) << 8
        | S1[word & 0xff] & 0xff;
  }

  private static int left(int word, int bits) {
    return Integer.rotateLeft(word, bits);
  }
}
