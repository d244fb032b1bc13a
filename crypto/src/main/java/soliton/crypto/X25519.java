package soliton.crypto;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.InvalidKeyException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.spec.NamedParameterSpec;
import java.security.spec.XECPrivateKeySpec;
import java.security.spec.XECPublicKeySpec;
import javax.crypto.KeyAgreement;
import org.jspecify.annotations.Nullable;

/// X25519 (RFC 7748 5) of the JDK on keys of 32 octets.
final class X25519 {
  static final int OCTETS = 32;
  private static final String NAME = "X25519";
  private static final byte[] BASE = new byte[OCTETS];

  static {
    BASE[0] = 9;
  }

  private X25519() {}

  static byte[] publicKey(byte[] privateKey) {
    byte[] key = agree(privateKey, BASE);
    if (key == null) {
      throw new IllegalStateException("the base point has a large order");
    }
    return key;
  }

  /// The shared secret, or null if the public key is of small order (RFC 7748 6.1).
  static byte @Nullable [] agree(byte[] privateKey, byte[] publicKey) {
    try {
      KeyFactory keys = KeyFactory.getInstance(NAME);
      PrivateKey ours =
          keys.generatePrivate(new XECPrivateKeySpec(NamedParameterSpec.X25519, privateKey));
      PublicKey theirs =
          keys.generatePublic(new XECPublicKeySpec(NamedParameterSpec.X25519, number(publicKey)));
      KeyAgreement agreement = KeyAgreement.getInstance(NAME);
      agreement.init(ours);
      agreement.doPhase(theirs, true);
      return agreement.generateSecret();
    } catch (InvalidKeyException e) {
      return null;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java platform of ours has X25519", e);
    }
  }

  /// The u-coordinate: little-endian, the unused first bit ignored (RFC 7748 5).
  private static BigInteger number(byte[] littleEndian) {
    byte[] bigEndian = new byte[OCTETS];
    for (int i = 0; i < OCTETS; i++) {
      bigEndian[i] = littleEndian[OCTETS - 1 - i];
    }
    bigEndian[0] &= 0x7f;
    return new BigInteger(1, bigEndian);
  }
}
