package soliton.crypto;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/// SHA-256 (FIPS 180-4) of the JDK, and HMAC on it (RFC 2104). HMAC is spelt out because a
/// `javax.crypto.Mac` object costs three times as much as the hashing itself and starts a provider.
final class Hmac {
  static final int OCTETS = 32;
  private static final int BLOCK = 64;

  private Hmac() {}

  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /// HMAC-SHA-256, 32 octets.
  ///
  /// @param key at most 64 octets
  static byte[] sha256(byte[] key, byte[] message) {
    if (key.length > BLOCK) {
      throw new IllegalArgumentException("HMAC key of " + key.length + " octets, at most " + BLOCK);
    }
    MessageDigest digest = sha256();
    byte[] pad = new byte[BLOCK];
    fill(pad, key, 0x36);
    digest.update(pad);
    byte[] inner = digest.digest(message);
    fill(pad, key, 0x5c);
    digest.update(pad);
    return digest.digest(inner);
  }

  private static void fill(byte[] pad, byte[] key, int constant) {
    for (int i = 0; i < BLOCK; i++) {
      pad[i] = (byte) ((i < key.length ? key[i] : 0) ^ constant);
    }
  }
}
