package soliton.crypto;

import java.math.BigInteger;
import org.jspecify.annotations.Nullable;
import soliton.base.Octets;

/// The curve secp256r1 (SEC 2 2.4.2): decoding of points, and multiples of them in a time that does
/// not depend on the scalar. Written out because the JDK offers no multiple of the base point and
/// no decompression, and takes four times as long for the agreement; the test compares the two. The
/// cofactor is 1.
final class P256 {
  static final int SCALAR_OCTETS = 32;
  static final int COMPRESSED_OCTETS = 33;
  private static final int UNCOMPRESSED_OCTETS = 65;

  private static final BigInteger P = FieldP256.MODULUS;
  private static final BigInteger N =
      hex("ffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551");
  static final BigInteger B =
      hex("5ac635d8aa3a93e7b3ebbd55769886bc651d06b0cc53b0f63bce3c3e27d2604b");
  private static final Point BASE =
      new Point(
          hex("6b17d1f2e12c4247f8bce6e563a440f277037d812deb33a0f4a13945d898c296"),
          hex("4fe342e2fe1a7f9b8ee7eb4a7c0f9e162bce33576b315ececbb6406837bf51f5"));
  private static final BigInteger THREE = BigInteger.valueOf(3);

  /// p = 3 modulo 4, so this power is a square root.
  private static final BigInteger ROOT = P.add(BigInteger.ONE).shiftRight(2);

  private P256() {}

  /// An affine point that is on the curve.
  record Point(BigInteger x, BigInteger y) {
    /// SEC 1 2.3.3: 02 or 03 by the parity of y, then x.
    byte[] compressed() {
      byte[] octets = new byte[COMPRESSED_OCTETS];
      octets[0] = (byte) (y.testBit(0) ? 3 : 2);
      put(x, octets, 1);
      return octets;
    }
  }

  /// A point from its 33 compressed or 65 uncompressed octets, or null if it is none (SEC 1 2.3.4).
  static @Nullable Point decode(Octets octets) {
    int form = octets.isEmpty() ? 0 : octets.at(0);
    if (octets.length() == COMPRESSED_OCTETS && (form == 2 || form == 3)) {
      return decompressed(new BigInteger(1, octets.from(1).toArray()), form == 3);
    }
    if (octets.length() == UNCOMPRESSED_OCTETS && form == 4) {
      BigInteger y = new BigInteger(1, octets.from(33).toArray());
      Point point = decompressed(new BigInteger(1, octets.slice(1, 32).toArray()), y.testBit(0));
      return point != null && point.y.equals(y) ? point : null;
    }
    return null;
  }

  private static @Nullable Point decompressed(BigInteger x, boolean odd) {
    if (x.compareTo(P) >= 0) {
      return null;
    }
    BigInteger square = x.multiply(x).subtract(THREE).multiply(x).add(B).mod(P);
    BigInteger y = square.modPow(ROOT, P);
    if (!y.multiply(y).mod(P).equals(square)) {
      return null;
    }
    return new Point(x, y.testBit(0) == odd ? y : P.subtract(y));
  }

  /// @throws IllegalArgumentException if the scalar is zero or not below the order
  static void requirePrivateKey(byte[] privateKey) {
    BigInteger scalar = new BigInteger(1, privateKey);
    if (scalar.signum() == 0 || scalar.compareTo(N) >= 0) {
      throw new IllegalArgumentException("private key is not between 1 and the order of the curve");
    }
  }

  /// The public key of a private one.
  ///
  /// @throws IllegalArgumentException if the scalar is zero or not below the order
  static Point publicKey(byte[] privateKey) {
    requirePrivateKey(privateKey);
    return P256Multiple.of(privateKey, BASE);
  }

  /// The x-coordinate of the shared point, 32 octets (SEC 1 3.3.2, cofactor 1).
  ///
  /// @throws IllegalArgumentException if the scalar is zero or not below the order
  static byte[] agree(byte[] privateKey, Point theirs) {
    requirePrivateKey(privateKey);
    byte[] shared = new byte[SCALAR_OCTETS];
    put(P256Multiple.of(privateKey, theirs).x, shared, 0);
    return shared;
  }

  /// As `agree`, null if the octets are no compressed point.
  static byte @Nullable [] agreeWith(byte[] privateKey, Octets compressed) {
    Point theirs = decode(compressed);
    return theirs == null ? null : agree(privateKey, theirs);
  }

  private static void put(BigInteger value, byte[] target, int at) {
    byte[] octets = value.toByteArray(); // perhaps with a zero before it, perhaps shorter
    int from = Math.max(0, octets.length - SCALAR_OCTETS);
    int length = octets.length - from;
    System.arraycopy(octets, from, target, at + SCALAR_OCTETS - length, length);
  }

  private static BigInteger hex(String digits) {
    return new BigInteger(digits, 16);
  }
}
