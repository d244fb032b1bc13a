package soliton.crypto;

import org.jspecify.annotations.Nullable;

/// X25519 (RFC 7748 5) on keys of 32 octets: the Montgomery ladder, in a time that does not depend
/// on the keys. Written out because a phone's identity is revealed in every first registration: the
/// JDK's agreement takes twice as long, and its providers a tenth of a second at the first use. The
/// test compares the two.
final class X25519 {
  static final int OCTETS = 32;
  private static final byte[] BASE = new byte[OCTETS];

  static {
    BASE[0] = 9;
  }

  private X25519() {}

  static byte[] publicKey(byte[] privateKey) {
    return multiply(privateKey, BASE);
  }

  /// The shared secret, or null if the public key is of small order (RFC 7748 6.1).
  static byte @Nullable [] agree(byte[] privateKey, byte[] publicKey) {
    byte[] secret = multiply(privateKey, publicKey);
    int any = 0;
    for (byte octet : secret) {
      any |= octet;
    }
    return any == 0 ? null : secret;
  }

  /// The u-coordinate of the scalar's multiple of the point; names are those of RFC 7748.
  private static byte[] multiply(byte[] scalar, byte[] u) {
    byte[] k = scalar.clone();
    k[0] &= (byte) 248;
    k[31] = (byte) (k[31] & 127 | 64);
    Field25519 x1 = Field25519.of(u);
    Field25519 x2 = Field25519.small(1);
    Field25519 z2 = Field25519.small(0);
    Field25519 x3 = Field25519.of(u);
    Field25519 z3 = Field25519.small(1);
    Ladder ladder = new Ladder();
    int swapped = 0;
    for (int t = 254; t >= 0; t--) {
      int bit = k[t >>> 3] >>> (t & 7) & 1;
      Field25519.swap(swapped ^ bit, x2, x3);
      Field25519.swap(swapped ^ bit, z2, z3);
      swapped = bit;
      ladder.step(x1, x2, z2, x3, z3);
    }
    Field25519.swap(swapped, x2, x3);
    Field25519.swap(swapped, z2, z3);
    z2.invert();
    x2.multiply(x2, z2);
    return x2.toOctets();
  }

  /// One step, in place, with the storage it needs.
  private static final class Ladder {
    private final Field25519 a = Field25519.small(0);
    private final Field25519 b = Field25519.small(0);
    private final Field25519 aa = Field25519.small(0);
    private final Field25519 bb = Field25519.small(0);
    private final Field25519 e = Field25519.small(0);
    private final Field25519 da = Field25519.small(0);
    private final Field25519 cb = Field25519.small(0);

    void step(Field25519 x1, Field25519 x2, Field25519 z2, Field25519 x3, Field25519 z3) {
      a.add(x2, z2);
      b.subtract(x2, z2);
      aa.square(a);
      bb.square(b);
      e.subtract(aa, bb);
      da.subtract(x3, z3);
      da.multiply(da, a);
      cb.add(x3, z3);
      cb.multiply(cb, b);
      x3.add(da, cb);
      x3.square(x3);
      z3.subtract(da, cb);
      z3.square(z3);
      z3.multiply(z3, x1);
      x2.multiply(aa, bb);
      z2.multiplyA24(e);
      z2.add(z2, aa);
      z2.multiply(z2, e);
    }
  }
}
