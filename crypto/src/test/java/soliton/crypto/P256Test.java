package soliton.crypto;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigInteger;
import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECParameterSpec;
import java.security.spec.ECPoint;
import java.security.spec.ECPrivateKeySpec;
import java.security.spec.ECPublicKeySpec;
import java.util.Random;
import javax.crypto.KeyAgreement;
import org.junit.jupiter.api.Test;
import soliton.base.Octets;

class P256Test {
  private static final BigInteger ORDER =
      new BigInteger("ffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551", 16);

  @Test
  void agreementsAreThoseOfTheJdk() throws GeneralSecurityException {
    long seed = Long.getLong("soliton.seed", 20261122);
    Random random = new Random(seed);
    for (int i = 0; i < 60; i++) {
      byte[] privateKey = scalar(new BigInteger(255, random).add(BigInteger.ONE));
      P256.Point theirs = P256.publicKey(scalar(new BigInteger(255, random).add(BigInteger.ONE)));
      assertEquals(
          Octets.adopt(jdk(privateKey, theirs)),
          Octets.adopt(P256.agree(privateKey, theirs)),
          "seed " + seed);
    }
  }

  @Test
  void smallAndLargeScalarsGiveTheMultiplesOfTheBasePoint() {
    P256.Point one = P256.publicKey(scalar(BigInteger.ONE));
    assertEquals(
        "6b17d1f2e12c4247f8bce6e563a440f277037d812deb33a0f4a13945d898c296", one.x().toString(16));
    P256.Point two = P256.publicKey(scalar(BigInteger.TWO));
    assertEquals(
        "7cf27b188d034f7e8a52380304b51ac3c08969e277f21b35a60b48fc47669978", two.x().toString(16));
    P256.Point last = P256.publicKey(scalar(ORDER.subtract(BigInteger.ONE)));
    assertEquals(one.x(), last.x());
    assertEquals(FieldP256.MODULUS, one.y().add(last.y()));
    P256.Point beforeLast = P256.publicKey(scalar(ORDER.subtract(BigInteger.TWO)));
    assertEquals(two.x(), beforeLast.x());
  }

  @Test
  void scalarsThatAreNoPrivateKeysAreRefused() {
    for (BigInteger wrong : new BigInteger[] {BigInteger.ZERO, ORDER, ORDER.add(BigInteger.ONE)}) {
      assertThrows(IllegalArgumentException.class, () -> P256.publicKey(scalar(wrong)));
    }
  }

  @Test
  void pointsAreDecodedInBothFormsAndNothingElse() {
    P256.Point point = P256.publicKey(scalar(BigInteger.valueOf(12345)));
    byte[] compressed = point.compressed();
    assertEquals(point, P256.decode(Octets.copyOf(compressed)));
    byte[] uncompressed = new byte[65];
    uncompressed[0] = 4;
    System.arraycopy(scalar(point.x()), 0, uncompressed, 1, 32);
    System.arraycopy(scalar(point.y()), 0, uncompressed, 33, 32);
    assertEquals(point, P256.decode(Octets.copyOf(uncompressed)));
    uncompressed[64] ^= 2;
    assertNull(P256.decode(Octets.copyOf(uncompressed)));
    assertNull(P256.decode(Octets.EMPTY));
    assertNull(P256.decode(Octets.copyOf(compressed, 0, 32)));
  }

  @Test
  void theFieldAgreesWithBigIntegersAtItsBounds() {
    BigInteger p = FieldP256.MODULUS;
    BigInteger[] values = {
      BigInteger.ZERO,
      BigInteger.ONE,
      p.subtract(BigInteger.ONE),
      p.subtract(BigInteger.TWO),
      BigInteger.TWO.pow(255),
      BigInteger.TWO.pow(224).subtract(BigInteger.ONE),
      BigInteger.TWO.pow(52).subtract(BigInteger.ONE),
      new BigInteger(255, new Random(5)),
    };
    for (BigInteger a : values) {
      for (BigInteger b : values) {
        checkArithmetic(a, b);
      }
    }
  }

  /// Sums as large as the addition of points makes them, negative ones too.
  private static void checkArithmetic(BigInteger a, BigInteger b) {
    BigInteger p = FieldP256.MODULUS;
    FieldP256 x = FieldP256.of(a);
    FieldP256 y = FieldP256.of(b);
    FieldP256 sum = new FieldP256();
    FieldP256 difference = new FieldP256();
    for (int i = 0; i < 13; i++) {
      sum.add(sum, x);
      difference.subtract(difference, y);
    }
    FieldP256 product = new FieldP256();
    product.multiply(sum, difference);
    BigInteger expected = a.multiply(b).multiply(BigInteger.valueOf(-169)).mod(p);
    assertEquals(expected, product.toBigInteger());
    product.multiply(product, difference);
    assertEquals(
        expected.multiply(b).multiply(BigInteger.valueOf(-13)).mod(p), product.toBigInteger());
    assertEquals(a.mod(p), x.toBigInteger());
  }

  private static byte[] scalar(BigInteger number) {
    byte[] octets = new byte[32];
    for (int i = 0; i < 32; i++) {
      octets[i] = number.shiftRight(8 * (31 - i)).byteValue();
    }
    return octets;
  }

  private static byte[] jdk(byte[] privateKey, P256.Point theirs) throws GeneralSecurityException {
    AlgorithmParameters parameters = AlgorithmParameters.getInstance("EC");
    parameters.init(new ECGenParameterSpec("secp256r1"));
    ECParameterSpec curve = parameters.getParameterSpec(ECParameterSpec.class);
    KeyFactory keys = KeyFactory.getInstance("EC");
    KeyAgreement agreement = KeyAgreement.getInstance("ECDH");
    agreement.init(
        keys.generatePrivate(new ECPrivateKeySpec(new BigInteger(1, privateKey), curve)));
    agreement.doPhase(
        keys.generatePublic(new ECPublicKeySpec(new ECPoint(theirs.x(), theirs.y()), curve)), true);
    return agreement.generateSecret();
  }
}
