package soliton.crypto;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.spec.NamedParameterSpec;
import java.security.spec.XECPrivateKeySpec;
import java.security.spec.XECPublicKeySpec;
import java.util.Objects;
import java.util.Random;
import javax.crypto.KeyAgreement;
import org.junit.jupiter.api.Test;
import soliton.base.Octets;

class X25519Test {
  private static final BigInteger P = BigInteger.TWO.pow(255).subtract(BigInteger.valueOf(19));

  /// RFC 7748 5.2.
  @Test
  void theProductGivesTheTestDataOfRfc7748() {
    assertEquals(
        Octets.ofHex("c3da55379de9c6908e94ea4df28d084f32eccf03491c71f754b4075577a28552"),
        product(
            "a546e36bf0527c9d3b16154b82465edd62144c0ac1fc5a18506a2244ba449ac4",
            "e6db6867583030db3594c1a424b15f7c726624ec26b3353b10a903a6d0ab1c4c"));
    assertEquals(
        Octets.ofHex("95cbde9476e8907d7aade45cb4b873f88b595a68799fa152e6f8f7647aac7957"),
        product(
            "4b66e9d4d1b4673c5ad22691957d6af5c11b6421e0ea01d42ca4169e7918ba0d",
            "e5210f12786811d3f4b7959d0538ae2c31dbe7106fc03c3efc4cd549c715a493"));
  }

  /// RFC 7748 5.2, a thousand iterations.
  @Test
  void aThousandProductsGiveTheTestDataOfRfc7748() {
    byte[] k = new byte[32];
    k[0] = 9;
    byte[] u = k;
    for (int i = 0; i < 1_000; i++) {
      byte[] next = Objects.requireNonNull(X25519.agree(k, u));
      u = k;
      k = next;
    }
    assertEquals(
        Octets.ofHex("684cf59ba83309552800ef566f2f4d3c1c3887c49360e3875f2eb94d99532c51"),
        Octets.adopt(k));
  }

  @Test
  void agreementsAreThoseOfTheJdk() throws GeneralSecurityException {
    long seed = Long.getLong("soliton.seed", 20261122);
    Random random = new Random(seed);
    for (int i = 0; i < 200; i++) {
      byte[] privateKey = new byte[32];
      byte[] publicKey = new byte[32];
      random.nextBytes(privateKey);
      random.nextBytes(publicKey);
      assertEquals(
          Octets.adopt(jdk(privateKey, publicKey)),
          Octets.adopt(Objects.requireNonNull(X25519.agree(privateKey, publicKey))),
          "seed " + seed);
    }
  }

  @Test
  void pointsOfSmallOrderAreRefused() {
    BigInteger[] small = {
      BigInteger.ZERO, BigInteger.ONE, P.subtract(BigInteger.ONE), P, P.add(BigInteger.ONE)
    };
    byte[] privateKey = Octets.ofHex("77".repeat(32)).toArray();
    for (BigInteger u : small) {
      assertNull(X25519.agree(privateKey, littleEndian(u)), u.toString(16));
    }
  }

  @Test
  void theFieldAgreesWithBigIntegersAtItsBounds() {
    BigInteger[] values = {
      BigInteger.ZERO,
      BigInteger.ONE,
      P.subtract(BigInteger.ONE),
      P.subtract(BigInteger.TWO),
      P,
      P.add(BigInteger.valueOf(18)),
      BigInteger.TWO.pow(255).subtract(BigInteger.ONE),
      BigInteger.TWO.pow(254).add(BigInteger.TWO.pow(51)),
    };
    for (BigInteger a : values) {
      for (BigInteger b : values) {
        checkArithmetic(a, b);
      }
    }
  }

  private static void checkArithmetic(BigInteger a, BigInteger b) {
    Field25519 x = Field25519.of(littleEndian(a));
    Field25519 y = Field25519.of(littleEndian(b));
    Field25519 result = Field25519.small(0);
    result.multiply(x, y);
    assertEquals(a.multiply(b).mod(P), number(result));
    result.add(x, y);
    result.square(result);
    assertEquals(a.add(b).pow(2).mod(P), number(result));
    result.subtract(x, y);
    result.multiplyA24(result);
    assertEquals(a.subtract(b).multiply(BigInteger.valueOf(121_665)).mod(P), number(result));
    result.subtract(x, y);
    result.multiply(result, result);
    assertEquals(a.subtract(b).pow(2).mod(P), number(result));
    result.add(x, Field25519.small(0));
    result.invert();
    BigInteger inverse = a.mod(P).signum() == 0 ? BigInteger.ZERO : a.modInverse(P);
    assertEquals(inverse, number(result));
  }

  private static BigInteger number(Field25519 element) {
    byte[] octets = element.toOctets();
    return new BigInteger(1, reversed(octets));
  }

  private static byte[] littleEndian(BigInteger number) {
    byte[] octets = new byte[32];
    for (int i = 0; i < 32; i++) {
      octets[i] = number.shiftRight(8 * i).byteValue();
    }
    return octets;
  }

  private static byte[] reversed(byte[] octets) {
    byte[] reversed = new byte[octets.length];
    for (int i = 0; i < octets.length; i++) {
      reversed[i] = octets[octets.length - 1 - i];
    }
    return reversed;
  }

  private static Octets product(String scalar, String u) {
    return Octets.adopt(
        Objects.requireNonNull(
            X25519.agree(Octets.ofHex(scalar).toArray(), Octets.ofHex(u).toArray())));
  }

  private static byte[] jdk(byte[] privateKey, byte[] publicKey) throws GeneralSecurityException {
    byte[] u = reversed(publicKey);
    u[0] &= 0x7f;
    KeyFactory keys = KeyFactory.getInstance("X25519");
    KeyAgreement agreement = KeyAgreement.getInstance("X25519");
    agreement.init(
        keys.generatePrivate(new XECPrivateKeySpec(NamedParameterSpec.X25519, privateKey)));
    agreement.doPhase(
        keys.generatePublic(new XECPublicKeySpec(NamedParameterSpec.X25519, new BigInteger(1, u))),
        true);
    return agreement.generateSecret();
  }
}
