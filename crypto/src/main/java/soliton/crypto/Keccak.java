package soliton.crypto;

/// The permutation Keccak-f[1600] (FIPS 202 3.3), which TUAK uses bare; the JDK offers it only
/// inside SHA-3.
final class Keccak {
  static final int OCTETS = 200;
  private static final int ROUNDS = 24;
  private static final long[] ROUND_CONSTANT = new long[ROUNDS];

  /// Rotation of each lane (rho) and where it goes (pi), in the order of the walk of lane 1.
  private static final int[] ROTATION = new int[24];

  private static final int[] LANE = new int[24];

  static {
    int register = 1;
    for (int round = 0; round < ROUNDS; round++) {
      long constant = 0;
      for (int j = 0; j <= 6; j++) {
        if ((register & 1) != 0) {
          constant |= 1L << ((1 << j) - 1);
        }
        register = register << 1 ^ ((register & 0x80) == 0 ? 0 : 0x171);
      }
      ROUND_CONSTANT[round] = constant;
    }
    int x = 1;
    int y = 0;
    for (int t = 0; t < 24; t++) {
      ROTATION[t] = (t + 1) * (t + 2) / 2 % 64;
      int next = (2 * x + 3 * y) % 5;
      x = y;
      y = next;
      LANE[t] = x + 5 * y;
    }
  }

  private Keccak() {}

  /// Permutes the 25 lanes in place; lane x + 5y of the specification's A[x, y].
  static void permute(long[] a) {
    long[] row = new long[5];
    for (int round = 0; round < ROUNDS; round++) {
      theta(a, row);
      rhoAndPi(a);
      chi(a, row);
      a[0] ^= ROUND_CONSTANT[round];
    }
  }

  private static void theta(long[] a, long[] parity) {
    for (int x = 0; x < 5; x++) {
      parity[x] = a[x] ^ a[x + 5] ^ a[x + 10] ^ a[x + 15] ^ a[x + 20];
    }
    for (int x = 0; x < 5; x++) {
      long d = parity[(x + 4) % 5] ^ Long.rotateLeft(parity[(x + 1) % 5], 1);
      for (int y = 0; y < 25; y += 5) {
        a[x + y] ^= d;
      }
    }
  }

  private static void rhoAndPi(long[] a) {
    long carried = a[1];
    for (int t = 0; t < 24; t++) {
      long next = a[LANE[t]];
      a[LANE[t]] = Long.rotateLeft(carried, ROTATION[t]);
      carried = next;
    }
  }

  private static void chi(long[] a, long[] row) {
    for (int y = 0; y < 25; y += 5) {
      System.arraycopy(a, y, row, 0, 5);
      for (int x = 0; x < 5; x++) {
        a[x + y] = row[x] ^ ~row[(x + 1) % 5] & row[(x + 2) % 5];
      }
    }
  }
}
