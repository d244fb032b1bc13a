package soliton.crypto;

import java.math.BigInteger;
import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.InvalidKeyException;
import java.security.KeyFactory;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECParameterSpec;
import java.security.spec.ECPoint;
import java.security.spec.ECPrivateKeySpec;
import java.security.spec.ECPublicKeySpec;
import javax.crypto.KeyAgreement;
import org.jspecify.annotations.Nullable;
import soliton.base.Octets;

/// The curve secp256r1 (SEC 2 2.4.2). Agreement is the JDK's; decompression of points, and the
/// public key of a private one, which the JDK does not offer, are here. The cofactor is 1.
final class P256 {
  static final int SCALAR_OCTETS = 32;
  static final int COMPRESSED_OCTETS = 33;
  private static final int UNCOMPRESSED_OCTETS = 65;

  private static final BigInteger P =
      hex("ffffffff00000001000000000000000000000000ffffffffffffffffffffffff");
  private static final BigInteger N =
      hex("ffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551");
  private static final BigInteger B =
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
    scalar(privateKey);
  }

  /// The public key of a private one.
  ///
  /// @throws IllegalArgumentException if the scalar is zero or not below the order
  static Point publicKey(byte[] privateKey) {
    return new Jacobian(BASE).times(scalar(privateKey));
  }

  /// The x-coordinate of the shared point, 32 octets (SEC 1 3.3.2, cofactor 1).
  static byte[] agree(byte[] privateKey, Point theirs) {
    try {
      AlgorithmParameters parameters = AlgorithmParameters.getInstance("EC");
      parameters.init(new ECGenParameterSpec("secp256r1"));
      ECParameterSpec curve = parameters.getParameterSpec(ECParameterSpec.class);
      KeyFactory keys = KeyFactory.getInstance("EC");
      KeyAgreement agreement = KeyAgreement.getInstance("ECDH");
      agreement.init(keys.generatePrivate(new ECPrivateKeySpec(scalar(privateKey), curve)));
      ECPoint point = new ECPoint(theirs.x, theirs.y);
      agreement.doPhase(keys.generatePublic(new ECPublicKeySpec(point, curve)), true);
      return agreement.generateSecret();
    } catch (InvalidKeyException e) {
      throw new IllegalStateException("a point of the curve was refused", e);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java platform of ours has secp256r1", e);
    }
  }

  /// As `agree`, null if the octets are no compressed point.
  static byte @Nullable [] agreeWith(byte[] privateKey, Octets compressed) {
    Point theirs = decode(compressed);
    return theirs == null ? null : agree(privateKey, theirs);
  }

  private static BigInteger scalar(byte[] privateKey) {
    BigInteger scalar = new BigInteger(1, privateKey);
    if (scalar.signum() == 0 || scalar.compareTo(N) >= 0) {
      throw new IllegalArgumentException("private key is not between 1 and the order of the curve");
    }
    return scalar;
  }

  private static void put(BigInteger value, byte[] target, int at) {
    for (int i = 0; i < SCALAR_OCTETS; i++) {
      target[at + i] = value.shiftRight(8 * (SCALAR_OCTETS - 1 - i)).byteValue();
    }
  }

  private static BigInteger hex(String digits) {
    return new BigInteger(digits, 16);
  }

  /// A point in Jacobian coordinates: x = X / Z^2, y = Y / Z^3; at infinity Z is zero.
  private record Jacobian(BigInteger x, BigInteger y, BigInteger z) {
    Jacobian(Point point) {
      this(point.x, point.y, BigInteger.ONE);
    }

    /// Every bit costs a doubling and an addition, needed or not.
    Point times(BigInteger scalar) {
      Jacobian sum = new Jacobian(BigInteger.ONE, BigInteger.ONE, BigInteger.ZERO);
      for (int bit = 255; bit >= 0; bit--) {
        Jacobian twice = sum.doubled();
        Jacobian more = twice.plus(this);
        sum = scalar.testBit(bit) ? more : twice;
      }
      BigInteger inverse = sum.z.modInverse(P);
      BigInteger square = inverse.multiply(inverse).mod(P);
      return new Point(
          sum.x.multiply(square).mod(P), sum.y.multiply(square).multiply(inverse).mod(P));
    }

    private Jacobian doubled() {
      BigInteger delta = z.multiply(z).mod(P);
      BigInteger gamma = y.multiply(y).mod(P);
      BigInteger beta = x.multiply(gamma).mod(P);
      BigInteger alpha = THREE.multiply(x.subtract(delta)).multiply(x.add(delta)).mod(P);
      BigInteger x3 = alpha.multiply(alpha).subtract(beta.shiftLeft(3)).mod(P);
      BigInteger y3 =
          alpha
              .multiply(beta.shiftLeft(2).subtract(x3))
              .subtract(gamma.multiply(gamma).shiftLeft(3))
              .mod(P);
      return new Jacobian(x3, y3, y.multiply(z).shiftLeft(1).mod(P));
    }

    private Jacobian plus(Jacobian other) {
      if (z.signum() == 0) {
        return other;
      }
      BigInteger z1 = z.multiply(z).mod(P);
      BigInteger z2 = other.z.multiply(other.z).mod(P);
      BigInteger u1 = x.multiply(z2).mod(P);
      BigInteger h = other.x.multiply(z1).subtract(u1).mod(P);
      BigInteger s1 = y.multiply(z2).multiply(other.z).mod(P);
      BigInteger r = other.y.multiply(z1).multiply(z).subtract(s1).mod(P);
      if (h.signum() == 0) {
        return r.signum() == 0
            ? doubled()
            : new Jacobian(BigInteger.ONE, BigInteger.ONE, BigInteger.ZERO);
      }
      BigInteger h2 = h.multiply(h).mod(P);
      BigInteger h3 = h2.multiply(h).mod(P);
      BigInteger v = u1.multiply(h2).mod(P);
      BigInteger x3 = r.multiply(r).subtract(h3).subtract(v.shiftLeft(1)).mod(P);
      BigInteger y3 = r.multiply(v.subtract(x3)).subtract(s1.multiply(h3)).mod(P);
      return new Jacobian(x3, y3, z.multiply(other.z).multiply(h).mod(P));
    }
  }
}
