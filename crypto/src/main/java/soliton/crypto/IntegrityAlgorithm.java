package soliton.crypto;

import org.jspecify.annotations.Nullable;
import soliton.base.Octets;

/// The integrity algorithms of 128 bits (TS 33.501 5.11.1.2, D.3). NIA0 protects nothing: only
/// unauthenticated emergency sessions may use it (D.1).
public enum IntegrityAlgorithm {
  NIA0(0) {
    @Override
    int mac(byte[] key, int count, int bearer, Direction direction, byte[] message, int bits) {
      return 0;
    }
  },
  NIA1(1) {
    @Override
    int mac(byte[] key, int count, int bearer, Direction direction, byte[] message, int bits) {
      return Nia.snow3g(key, count, bearer, direction, message, bits);
    }
  },
  NIA2(2) {
    @Override
    int mac(byte[] key, int count, int bearer, Direction direction, byte[] message, int bits) {
      return Nia.aes(key, count, bearer, direction, message, bits);
    }
  },
  NIA3(3) {
    @Override
    int mac(byte[] key, int count, int bearer, Direction direction, byte[] message, int bits) {
      return Nia.zuc(key, count, bearer, direction, message, bits);
    }
  };

  public static final int KEY_OCTETS = 16;
  public static final int MAC_OCTETS = 4;
  private static final IntegrityAlgorithm[] BY_IDENTITY = values();

  private final int identity;

  IntegrityAlgorithm(int identity) {
    this.identity = identity;
  }

  /// The algorithm identity, 0 to 3 (TS 33.501 5.11.1).
  public int identity() {
    return identity;
  }

  /// The algorithm with the identity, or null for one that this system does not know.
  public static @Nullable IntegrityAlgorithm of(int identity) {
    return identity >= 0 && identity < BY_IDENTITY.length ? BY_IDENTITY[identity] : null;
  }

  /// The message authentication code, 4 octets.
  ///
  /// @param key 16 octets; not used by NIA0
  /// @param count all 32 bits
  /// @param bearer 0 to 31
  public Octets mac(Octets key, int count, int bearer, Direction direction, Octets message) {
    byte[] mac = new byte[MAC_OCTETS];
    if (this != NIA0) {
      byte[] data = message.toArray();
      byte[] secret = Lengths.exactly(KEY_OCTETS, key, "integrity key");
      Words.put32(mac, 0, mac(secret, count, bearer, direction, data, 8 * data.length));
    }
    return Octets.adopt(mac);
  }

  /// True if the code is right, compared in constant time. With NIA0 nothing is checked (D.1).
  public boolean verifies(
      Octets key, int count, int bearer, Direction direction, Octets message, Octets mac) {
    return this == NIA0 || mac(key, count, bearer, direction, message).equalsInConstantTime(mac);
  }

  /// The code of the first bits of the message.
  abstract int mac(
      byte[] key, int count, int bearer, Direction direction, byte[] message, int bits);
}
