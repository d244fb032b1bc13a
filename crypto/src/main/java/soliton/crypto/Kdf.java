package soliton.crypto;

/// The key derivation function of TS 33.220 B.2.0: HMAC-SHA-256 over FC and the parameters, each
/// followed by its length in two octets.
final class Kdf {
  private Kdf() {}

  static byte[] derive(byte[] key, int fc, byte[]... parameters) {
    int length = 1;
    for (byte[] parameter : parameters) {
      length += parameter.length + 2;
    }
    byte[] s = new byte[length];
    s[0] = (byte) fc;
    int at = 1;
    for (byte[] parameter : parameters) {
      System.arraycopy(parameter, 0, s, at, parameter.length);
      at += parameter.length;
      s[at++] = (byte) (parameter.length >>> 8);
      s[at++] = (byte) parameter.length;
    }
    return Hmac.sha256(key, s);
  }
}
