package soliton.crypto;

import java.security.MessageDigest;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import soliton.base.Octets;

/// The symmetric half of ECIES as TS 33.501 C.3 wants it: keys by ANSI-X9.63-KDF, AES-128 in
/// counter mode, HMAC-SHA-256 cut to 8 octets. The shared information of the derivation is the
/// ephemeral public key as it is sent.
final class Ecies {
  static final int MAC_OCTETS = 8;

  private final Aes128 cipher;
  private final byte[] counter;
  private final byte[] macKey;

  Ecies(byte[] sharedSecret, byte[] ephemeralPublicKey) {
    byte[] keys = x963(sharedSecret, ephemeralPublicKey, 64);
    cipher = new Aes128(Arrays.copyOfRange(keys, 0, 16));
    counter = Arrays.copyOfRange(keys, 16, 32);
    macKey = Arrays.copyOfRange(keys, 32, 64);
  }

  /// Ciphertext and tag.
  Octets seal(Octets plain) {
    byte[] data = plain.toArray();
    Nea.counterMode(cipher, counter.clone(), data, data.length);
    return Octets.adopt(data).plus(tag(data));
  }

  /// The plain text, or null if the tag is wrong.
  @Nullable Octets open(Octets cipherText, Octets tag) {
    byte[] data = cipherText.toArray();
    if (!tag(data).equalsInConstantTime(tag)) {
      return null;
    }
    Nea.counterMode(cipher, counter.clone(), data, data.length);
    return Octets.adopt(data);
  }

  private Octets tag(byte[] cipherText) {
    return Octets.copyOf(Hmac.sha256(macKey, cipherText), 0, MAC_OCTETS);
  }

  /// SEC 1 version 2, 3.6.1: hashes of secret, counter from 1 and shared information.
  static byte[] x963(byte[] secret, byte[] sharedInfo, int octets) {
    byte[] keys = new byte[octets];
    byte[] counter = new byte[4];
    MessageDigest digest = Hmac.sha256();
    for (int at = 0; at < octets; at += Hmac.OCTETS) {
      Words.put32(counter, 0, at / Hmac.OCTETS + 1);
      digest.update(secret);
      digest.update(counter);
      digest.update(sharedInfo);
      System.arraycopy(digest.digest(), 0, keys, at, Math.min(Hmac.OCTETS, octets - at));
    }
    return keys;
  }
}
