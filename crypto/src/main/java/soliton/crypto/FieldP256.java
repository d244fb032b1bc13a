package soliton.crypto;

import java.math.BigInteger;

/// An element of the field of secp256r1, p = 2^256 - 2^224 + 2^192 + 2^96 - 1, in Montgomery's form
/// with R = 2^260: five signed limbs of 52 bits and a little more. After a product the value is a
/// little below 0 at least and a little above 2^256 at most; sums of up to fifteen products may be
/// multiplied. No branch and no index depends on a value. Mutable; owned by one computation.
final class FieldP256 {
  static final BigInteger MODULUS =
      new BigInteger("ffffffff00000001000000000000000000000000ffffffffffffffffffffffff", 16);
  private static final int LIMB = 52;
  private static final long MASK = (1L << LIMB) - 1;
  private static final long TOP_MASK = (1L << 48) - 1;
  private static final BigInteger R = BigInteger.TWO.pow(260);

  private long l0;
  private long l1;
  private long l2;
  private long l3;
  private long l4;

  static FieldP256 of(BigInteger value) {
    BigInteger mapped = value.multiply(R).mod(MODULUS);
    FieldP256 element = new FieldP256();
    element.l0 = mapped.longValue() & MASK;
    element.l1 = mapped.shiftRight(LIMB).longValue() & MASK;
    element.l2 = mapped.shiftRight(2 * LIMB).longValue() & MASK;
    element.l3 = mapped.shiftRight(3 * LIMB).longValue() & MASK;
    element.l4 = mapped.shiftRight(4 * LIMB).longValue();
    return element;
  }

  BigInteger toBigInteger() {
    FieldP256 one = new FieldP256();
    one.l0 = 1;
    FieldP256 plain = new FieldP256();
    plain.multiply(this, one); // leaves Montgomery's form
    return BigInteger.valueOf(plain.l4)
        .shiftLeft(LIMB)
        .add(BigInteger.valueOf(plain.l3))
        .shiftLeft(LIMB)
        .add(BigInteger.valueOf(plain.l2))
        .shiftLeft(LIMB)
        .add(BigInteger.valueOf(plain.l1))
        .shiftLeft(LIMB)
        .add(BigInteger.valueOf(plain.l0))
        .mod(MODULUS);
  }

  void set(FieldP256 f) {
    l0 = f.l0;
    l1 = f.l1;
    l2 = f.l2;
    l3 = f.l3;
    l4 = f.l4;
  }

  /// Takes the other's value if all bits of the mask are 1, keeps its own if they are 0.
  void setIf(long mask, FieldP256 f) {
    l0 ^= mask & (l0 ^ f.l0);
    l1 ^= mask & (l1 ^ f.l1);
    l2 ^= mask & (l2 ^ f.l2);
    l3 ^= mask & (l3 ^ f.l3);
    l4 ^= mask & (l4 ^ f.l4);
  }

  void add(FieldP256 f, FieldP256 g) {
    l0 = f.l0 + g.l0;
    l1 = f.l1 + g.l1;
    l2 = f.l2 + g.l2;
    l3 = f.l3 + g.l3;
    l4 = f.l4 + g.l4;
  }

  void subtract(FieldP256 f, FieldP256 g) {
    l0 = f.l0 - g.l0;
    l1 = f.l1 - g.l1;
    l2 = f.l2 - g.l2;
    l3 = f.l3 - g.l3;
    l4 = f.l4 - g.l4;
  }

  /// Each product of two limbs is cut at 52 bits at once: the low parts of row i + j = k, and the
  /// high parts of row k - 1, make limb k.
  void multiply(FieldP256 f, FieldP256 g) {
    long f0 = f.l0;
    long f1 = f.l1;
    long f2 = f.l2;
    long f3 = f.l3;
    long f4 = f.l4;
    long g0 = g.l0;
    long g1 = g.l1;
    long g2 = g.l2;
    long g3 = g.l3;
    long g4 = g.l4;
    long h0 = high(f0, g0);
    long h1 = high(f0, g1) + high(f1, g0);
    long h2 = high(f0, g2) + high(f1, g1) + high(f2, g0);
    long h3 = high(f0, g3) + high(f1, g2) + high(f2, g1) + high(f3, g0);
    long h4 = high(f0, g4) + high(f1, g3) + high(f2, g2) + high(f3, g1) + high(f4, g0);
    long h5 = high(f1, g4) + high(f2, g3) + high(f3, g2) + high(f4, g1);
    long h6 = high(f2, g4) + high(f3, g3) + high(f4, g2);
    long h7 = high(f3, g4) + high(f4, g3);
    reduce(
        low(f0, g0),
        low(f0, g1) + low(f1, g0) + h0,
        low(f0, g2) + low(f1, g1) + low(f2, g0) + h1,
        low(f0, g3) + low(f1, g2) + low(f2, g1) + low(f3, g0) + h2,
        low(f0, g4) + low(f1, g3) + low(f2, g2) + low(f3, g1) + low(f4, g0) + h3,
        low(f1, g4) + low(f2, g3) + low(f3, g2) + low(f4, g1) + h4,
        low(f2, g4) + low(f3, g3) + low(f4, g2) + h5,
        low(f3, g4) + low(f4, g3) + h6,
        low(f4, g4) + h7,
        high(f4, g4));
  }

  /// Montgomery's reduction. The last limb of p is all ones, so the multiple of p that clears a
  /// limb is the limb itself; the multiples are shifts. Limb by limb, m p is -m, then 2^44 m in the
  /// next (with the -m of that limb and the carry of m cancelled), 0, 2^36 m, and (2^48 - 2^16) m.
  private void reduce(
      long c0, long c1, long c2, long c3, long c4, long c5, long c6, long c7, long c8, long c9) {
    long m = c0 & MASK;
    c1 += (c0 >> LIMB) + low44(m);
    c2 += m >>> 8;
    c3 += low36(m);
    c4 += top(m) + (m >>> 16);
    c5 += topHigh(m);
    m = c1 & MASK;
    c2 += (c1 >> LIMB) + low44(m);
    c3 += m >>> 8;
    c4 += low36(m);
    c5 += top(m) + (m >>> 16);
    c6 += topHigh(m);
    m = c2 & MASK;
    c3 += (c2 >> LIMB) + low44(m);
    c4 += m >>> 8;
    c5 += low36(m);
    c6 += top(m) + (m >>> 16);
    c7 += topHigh(m);
    m = c3 & MASK;
    c4 += (c3 >> LIMB) + low44(m);
    c5 += m >>> 8;
    c6 += low36(m);
    c7 += top(m) + (m >>> 16);
    c8 += topHigh(m);
    m = c4 & MASK;
    c5 += (c4 >> LIMB) + low44(m);
    c6 += m >>> 8;
    c7 += low36(m);
    c8 += top(m) + (m >>> 16);
    c9 += topHigh(m);
    carry(c5, c6, c7, c8, c9);
  }

  /// Brings limbs below 2^52, and the value near 0 .. 2^256 by taking away a multiple of p.
  private void carry(long c0, long c1, long c2, long c3, long c4) {
    c1 += c0 >> LIMB;
    c2 += c1 >> LIMB;
    c3 += c2 >> LIMB;
    c4 += c3 >> LIMB;
    long q = c4 >> 48;
    l0 = (c0 & MASK) + q;
    l1 = (c1 & MASK) - (q << 44);
    l2 = c2 & MASK;
    l3 = (c3 & MASK) - (q << 36);
    l4 = (c4 & TOP_MASK) + (q << 16);
  }

  private static long low44(long m) {
    return m << 44 & MASK;
  }

  private static long low36(long m) {
    return m << 36 & MASK;
  }

  private static long top(long m) {
    return (m << 48 & MASK) - (m << 16 & MASK);
  }

  private static long topHigh(long m) {
    return (m >>> 4) - (m >>> 36);
  }

  /// The product's bits below 2^52.
  private static long low(long f, long g) {
    return f * g & MASK;
  }

  /// The product divided by 2^52, rounded down.
  private static long high(long f, long g) {
    return Math.multiplyHigh(f << 6, g << 6);
  }
}
