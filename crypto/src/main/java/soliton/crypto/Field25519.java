package soliton.crypto;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/// An element of the field of 2^255 - 19 in five limbs of 51 bits and a little more: after a
/// product each limb is below 2^52, after a sum or difference of products below 2^54. No branch and
/// no index depends on a value. Mutable; owned by one computation.
final class Field25519 {
  private static final long MASK = (1L << 51) - 1;

  /// Four times the modulus, limb by limb: added before a subtraction it keeps limbs positive.
  private static final long FOUR_P0 = (1L << 53) - 76;

  private static final long FOUR_P = (1L << 53) - 4;
  private static final long A24 = 121_665;
  private static final VarHandle WORD =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  private long l0;
  private long l1;
  private long l2;
  private long l3;
  private long l4;

  private Field25519() {}

  static Field25519 small(int value) {
    Field25519 element = new Field25519();
    element.l0 = value;
    return element;
  }

  /// From 32 octets, the least significant first; the first bit is ignored (RFC 7748 5).
  static Field25519 of(byte[] octets) {
    Field25519 element = new Field25519();
    long a = (long) WORD.get(octets, 0);
    long b = (long) WORD.get(octets, 8);
    long c = (long) WORD.get(octets, 16);
    long d = (long) WORD.get(octets, 24);
    element.l0 = a & MASK;
    element.l1 = (a >>> 51 | b << 13) & MASK;
    element.l2 = (b >>> 38 | c << 26) & MASK;
    element.l3 = (c >>> 25 | d << 39) & MASK;
    element.l4 = d >>> 12 & MASK;
    return element;
  }

  /// The only form of the element below the modulus.
  byte[] toOctets() {
    carry(l0, l1, l2, l3, l4);
    carry(l0, l1, l2, l3, l4);
    // the quotient by the modulus is 0 or 1: does adding 19 reach 2^255?
    long q = l0 + 19 >>> 51;
    q = l1 + q >>> 51;
    q = l2 + q >>> 51;
    q = l3 + q >>> 51;
    q = l4 + q >>> 51;
    l0 += 19 * q;
    l1 += l0 >>> 51;
    l2 += l1 >>> 51;
    l3 += l2 >>> 51;
    l4 += l3 >>> 51;
    l0 &= MASK;
    l1 &= MASK;
    l2 &= MASK;
    l3 &= MASK;
    l4 &= MASK;
    byte[] octets = new byte[32];
    WORD.set(octets, 0, l0 | l1 << 51);
    WORD.set(octets, 8, l1 >>> 13 | l2 << 38);
    WORD.set(octets, 16, l2 >>> 26 | l3 << 25);
    WORD.set(octets, 24, l3 >>> 39 | l4 << 12);
    return octets;
  }

  /// Exchanges the two if the bit is 1.
  static void swap(int bit, Field25519 f, Field25519 g) {
    long mask = -(long) bit;
    long d0 = mask & (f.l0 ^ g.l0);
    long d1 = mask & (f.l1 ^ g.l1);
    long d2 = mask & (f.l2 ^ g.l2);
    long d3 = mask & (f.l3 ^ g.l3);
    long d4 = mask & (f.l4 ^ g.l4);
    f.l0 ^= d0;
    f.l1 ^= d1;
    f.l2 ^= d2;
    f.l3 ^= d3;
    f.l4 ^= d4;
    g.l0 ^= d0;
    g.l1 ^= d1;
    g.l2 ^= d2;
    g.l3 ^= d3;
    g.l4 ^= d4;
  }

  void add(Field25519 f, Field25519 g) {
    l0 = f.l0 + g.l0;
    l1 = f.l1 + g.l1;
    l2 = f.l2 + g.l2;
    l3 = f.l3 + g.l3;
    l4 = f.l4 + g.l4;
  }

  void subtract(Field25519 f, Field25519 g) {
    l0 = f.l0 + FOUR_P0 - g.l0;
    l1 = f.l1 + FOUR_P - g.l1;
    l2 = f.l2 + FOUR_P - g.l2;
    l3 = f.l3 + FOUR_P - g.l3;
    l4 = f.l4 + FOUR_P - g.l4;
  }

  void multiplyA24(Field25519 f) {
    carry(
        low(f.l0, A24) + 19 * high(f.l4, A24),
        low(f.l1, A24) + high(f.l0, A24),
        low(f.l2, A24) + high(f.l1, A24),
        low(f.l3, A24) + high(f.l2, A24),
        low(f.l4, A24) + high(f.l3, A24));
  }

  /// Each product of two limbs is cut at 51 bits at once, so that no sum overflows: the low parts
  /// of row i + j = k, and the high parts of row k - 1, make limb k; limbs 5 to 9 come back 19
  /// times.
  void multiply(Field25519 f, Field25519 g) {
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
    long h8 = high(f4, g4);
    long r5 = low(f1, g4) + low(f2, g3) + low(f3, g2) + low(f4, g1) + h4;
    long r6 = low(f2, g4) + low(f3, g3) + low(f4, g2) + h5;
    long r7 = low(f3, g4) + low(f4, g3) + h6;
    long r8 = low(f4, g4) + h7;
    carry(
        low(f0, g0) + 19 * r5,
        low(f0, g1) + low(f1, g0) + h0 + 19 * r6,
        low(f0, g2) + low(f1, g1) + low(f2, g0) + h1 + 19 * r7,
        low(f0, g3) + low(f1, g2) + low(f2, g1) + low(f3, g0) + h2 + 19 * r8,
        low(f0, g4) + low(f1, g3) + low(f2, g2) + low(f3, g1) + low(f4, g0) + h3 + 19 * h8);
  }

  void square(Field25519 f) {
    long f0 = f.l0;
    long f1 = f.l1;
    long f2 = f.l2;
    long f3 = f.l3;
    long f4 = f.l4;
    long h1 = 2 * high(f0, f1);
    long h2 = 2 * high(f0, f2) + high(f1, f1);
    long h3 = 2 * (high(f0, f3) + high(f1, f2));
    long h4 = 2 * (high(f0, f4) + high(f1, f3)) + high(f2, f2);
    long h5 = 2 * (high(f1, f4) + high(f2, f3));
    long h6 = 2 * high(f2, f4) + high(f3, f3);
    long h7 = 2 * high(f3, f4);
    long r5 = 2 * (low(f1, f4) + low(f2, f3)) + h4;
    long r6 = 2 * low(f2, f4) + low(f3, f3) + h5;
    long r7 = 2 * low(f3, f4) + h6;
    long r8 = low(f4, f4) + h7;
    carry(
        low(f0, f0) + 19 * r5,
        2 * low(f0, f1) + high(f0, f0) + 19 * r6,
        2 * low(f0, f2) + low(f1, f1) + h1 + 19 * r7,
        2 * (low(f0, f3) + low(f1, f2)) + h2 + 19 * r8,
        2 * (low(f0, f4) + low(f1, f3)) + low(f2, f2) + h3 + 19 * high(f4, f4));
  }

  /// This to the power of the modulus minus two: 254 squarings and eleven products.
  void invert() {
    Field25519 z = copy();
    Field25519 t0 = squared(z, 1); // 2
    Field25519 t1 = squared(t0, 2); // 8
    t1.multiply(z, t1); // 9
    t0.multiply(t0, t1); // 11
    Field25519 t2 = squared(t0, 1); // 22
    t1.multiply(t1, t2); // 2^5 - 1
    Field25519 ones5 = t1;
    Field25519 ones10 = joined(ones5, 5, ones5);
    Field25519 ones20 = joined(ones10, 10, ones10);
    Field25519 ones40 = joined(ones20, 20, ones20);
    Field25519 ones50 = joined(ones40, 10, ones10);
    Field25519 ones100 = joined(ones50, 50, ones50);
    Field25519 ones200 = joined(ones100, 100, ones100);
    Field25519 ones250 = joined(ones200, 50, ones50);
    multiply(squared(ones250, 5), t0); // 2^255 - 2^5 + 11 = 2^255 - 21
  }

  /// `high` to the power 2^times, times `low`: exponents written one behind the other.
  private static Field25519 joined(Field25519 high, int times, Field25519 low) {
    Field25519 product = squared(high, times);
    product.multiply(product, low);
    return product;
  }

  private static Field25519 squared(Field25519 f, int times) {
    Field25519 square = new Field25519();
    square.square(f);
    for (int i = 1; i < times; i++) {
      square.square(square);
    }
    return square;
  }

  private Field25519 copy() {
    Field25519 copy = new Field25519();
    copy.add(this, small(0));
    return copy;
  }

  private void carry(long r0, long r1, long r2, long r3, long r4) {
    long c1 = r1 + (r0 >>> 51);
    long c2 = r2 + (c1 >>> 51);
    long c3 = r3 + (c2 >>> 51);
    long c4 = r4 + (c3 >>> 51);
    long c0 = (r0 & MASK) + 19 * (c4 >>> 51);
    l0 = c0 & MASK;
    l1 = (c1 & MASK) + (c0 >>> 51);
    l2 = c2 & MASK;
    l3 = c3 & MASK;
    l4 = c4 & MASK;
  }

  /// The product's bits below 2^51.
  private static long low(long f, long g) {
    return f * g & MASK;
  }

  /// The product's bits from 2^51 on. Limbs are below 2^54.
  private static long high(long f, long g) {
    return Math.multiplyHigh(f << 6, g << 7);
  }
}
