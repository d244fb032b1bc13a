package soliton.crypto;

import java.math.BigInteger;

/// Multiples of a point of secp256r1: four bits of the scalar at a time, by the complete addition
/// of Renes, Costello and Batina (IACR ePrint 2015/1060, algorithm 4), which has no special cases:
/// it also doubles, and adds the point at infinity.
final class P256Multiple {
  private static final int WINDOW = 4;
  private static final int ENTRIES = 1 << WINDOW;

  private final FieldP256 b = FieldP256.of(P256.B);
  private final FieldP256 t0 = new FieldP256();
  private final FieldP256 t1 = new FieldP256();
  private final FieldP256 t2 = new FieldP256();
  private final FieldP256 t3 = new FieldP256();
  private final FieldP256 t4 = new FieldP256();
  private final FieldP256 x = new FieldP256();
  private final FieldP256 y = new FieldP256();
  private final FieldP256 z = new FieldP256();

  private P256Multiple() {}

  /// x = X / Z, y = Y / Z; at infinity Z is zero.
  private record Projective(FieldP256 x, FieldP256 y, FieldP256 z) {
    static Projective infinity() {
      return new Projective(new FieldP256(), FieldP256.of(BigInteger.ONE), new FieldP256());
    }
  }

  /// @param scalar 32 octets, between 1 and the order of the curve
  static P256.Point of(byte[] scalar, P256.Point point) {
    P256Multiple computation = new P256Multiple();
    Projective[] multiples = computation.multiples(point);
    Projective sum = Projective.infinity();
    Projective chosen = Projective.infinity();
    for (byte octet : scalar) {
      for (int shift = 4; shift >= 0; shift -= WINDOW) {
        for (int i = 0; i < WINDOW; i++) {
          computation.add(sum, sum, sum);
        }
        choose(multiples, octet >>> shift & ENTRIES - 1, chosen);
        computation.add(sum, sum, chosen);
      }
    }
    BigInteger inverse = sum.z().toBigInteger().modInverse(FieldP256.MODULUS);
    return new P256.Point(
        sum.x().toBigInteger().multiply(inverse).mod(FieldP256.MODULUS),
        sum.y().toBigInteger().multiply(inverse).mod(FieldP256.MODULUS));
  }

  private Projective[] multiples(P256.Point point) {
    Projective[] multiples = new Projective[ENTRIES];
    multiples[0] = Projective.infinity();
    multiples[1] =
        new Projective(
            FieldP256.of(point.x()), FieldP256.of(point.y()), FieldP256.of(BigInteger.ONE));
    for (int i = 2; i < ENTRIES; i++) {
      multiples[i] = Projective.infinity();
      add(multiples[i], multiples[i - 1], multiples[1]);
    }
    return multiples;
  }

  /// Reads every entry, so that nobody sees which one is taken.
  private static void choose(Projective[] multiples, int wanted, Projective chosen) {
    for (int i = 0; i < ENTRIES; i++) {
      int difference = i ^ wanted;
      long mask = (long) (difference - 1) >> 63;
      chosen.x().setIf(mask, multiples[i].x());
      chosen.y().setIf(mask, multiples[i].y());
      chosen.z().setIf(mask, multiples[i].z());
    }
  }

  /// The numbers are the steps of the algorithm.
  private void add(Projective sum, Projective p, Projective q) {
    t0.multiply(p.x(), q.x()); // 1
    t1.multiply(p.y(), q.y());
    t2.multiply(p.z(), q.z());
    crossed(t3, p.x(), p.y(), q.x(), q.y(), t0, t1); // 4 to 8
    crossed(t4, p.y(), p.z(), q.y(), q.z(), t1, t2); // 9 to 13
    crossed(y, p.x(), p.z(), q.x(), q.z(), t0, t2); // 14 to 18
    z.multiply(b, t2); // 19
    x.subtract(y, z);
    z.add(x, x);
    x.add(x, z);
    z.subtract(t1, x);
    x.add(t1, x); // 24
    y.multiply(b, y);
    t1.add(t2, t2);
    t2.add(t1, t2);
    y.subtract(y, t2);
    y.subtract(y, t0);
    t1.add(y, y); // 30
    y.add(t1, y);
    t1.add(t0, t0);
    t0.add(t1, t0);
    t0.subtract(t0, t2);
    t1.multiply(t4, y);
    t2.multiply(t0, y);
    y.multiply(x, z);
    y.add(y, t2); // 38
    x.multiply(t3, x);
    x.subtract(x, t1);
    z.multiply(t4, z);
    t1.multiply(t3, t0);
    z.add(z, t1); // 43
    sum.x().set(x);
    sum.y().set(y);
    sum.z().set(z);
  }

  /// (a + b)(c + d) - (ac + bd).
  private void crossed(
      FieldP256 result,
      FieldP256 a,
      FieldP256 b,
      FieldP256 c,
      FieldP256 d,
      FieldP256 ac,
      FieldP256 bd) {
    x.add(a, b);
    z.add(c, d);
    result.multiply(x, z);
    x.add(ac, bd);
    result.subtract(result, x);
  }
}
