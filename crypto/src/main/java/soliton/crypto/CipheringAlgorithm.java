package soliton.crypto;

import org.jspecify.annotations.Nullable;
import soliton.base.Octets;

/// The ciphering algorithms of 128 bits (TS 33.501 5.11.1.1, D.2). Ciphering and deciphering are
/// the same operation.
public enum CipheringAlgorithm {
  NEA0(0) {
    @Override
    void cipher(byte[] key, int count, int bearer, Direction direction, byte[] data, int bits) {}
  },
  NEA1(1) {
    @Override
    void cipher(byte[] key, int count, int bearer, Direction direction, byte[] data, int bits) {
      Nea.snow3g(key, count, bearer, direction, data, bits);
    }
  },
  NEA2(2) {
    @Override
    void cipher(byte[] key, int count, int bearer, Direction direction, byte[] data, int bits) {
      Nea.aes(key, count, bearer, direction, data, bits);
    }
  },
  NEA3(3) {
    @Override
    void cipher(byte[] key, int count, int bearer, Direction direction, byte[] data, int bits) {
      Nea.zuc(key, count, bearer, direction, data, bits);
    }
  };

  public static final int KEY_OCTETS = 16;
  private static final CipheringAlgorithm[] BY_IDENTITY = values();

  private final int identity;

  CipheringAlgorithm(int identity) {
    this.identity = identity;
  }

  /// The algorithm identity, 0 to 3 (TS 33.501 5.11.1).
  public int identity() {
    return identity;
  }

  /// The algorithm with the identity, or null for one that this system does not know.
  public static @Nullable CipheringAlgorithm of(int identity) {
    return identity >= 0 && identity < BY_IDENTITY.length ? BY_IDENTITY[identity] : null;
  }

  /// Ciphers or deciphers a message.
  ///
  /// @param key 16 octets; not used by NEA0
  /// @param count all 32 bits
  /// @param bearer 0 to 31
  public Octets apply(Octets key, int count, int bearer, Direction direction, Octets message) {
    if (this == NEA0) {
      return message;
    }
    byte[] data = message.toArray();
    cipher(
        Lengths.exactly(KEY_OCTETS, key, "ciphering key"),
        count,
        bearer,
        direction,
        data,
        8 * data.length);
    return Octets.adopt(data);
  }

  /// Ciphers the first bits of the data in place and clears the bits of its last octet beyond them.
  abstract void cipher(
      byte[] key, int count, int bearer, Direction direction, byte[] data, int bits);
}
