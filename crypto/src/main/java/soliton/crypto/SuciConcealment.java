package soliton.crypto;

import soliton.base.Octets;

/// The phone's side of concealment (TS 33.501 C.3.2).
public final class SuciConcealment {
  private SuciConcealment() {}

  /// The scheme output: ephemeral public key, cipher text and tag; with the null scheme the input.
  ///
  /// @param homeNetworkPublicKey profile A 32 octets; profile B 33 compressed or 65; null scheme
  /// any
  /// @param ephemeralPrivateKey 32 unpredictable octets, fresh for each call; null scheme any
  /// @throws IllegalArgumentException if a key has another length or is no point of the curve
  public static Octets conceal(
      ProtectionScheme scheme,
      Octets homeNetworkPublicKey,
      Octets ephemeralPrivateKey,
      Octets schemeInput) {
    return switch (scheme) {
      case NULL -> schemeInput;
      case PROFILE_A -> profileA(homeNetworkPublicKey, ephemeralPrivateKey, schemeInput);
      case PROFILE_B -> profileB(homeNetworkPublicKey, ephemeralPrivateKey, schemeInput);
    };
  }

  private static Octets profileA(Octets publicKey, Octets privateKey, Octets input) {
    byte[] secret = Lengths.exactly(X25519.OCTETS, privateKey, "ephemeral private key");
    byte[] theirs = Lengths.exactly(X25519.OCTETS, publicKey, "home network public key");
    byte[] ours = X25519.publicKey(secret);
    byte[] shared = X25519.agree(secret, theirs);
    if (shared == null) {
      throw new IllegalArgumentException("home network public key is of small order");
    }
    return Octets.copyOf(ours).plus(new Ecies(shared, ours).seal(input));
  }

  private static Octets profileB(Octets publicKey, Octets privateKey, Octets input) {
    byte[] secret = Lengths.exactly(P256.SCALAR_OCTETS, privateKey, "ephemeral private key");
    P256.Point theirs = P256.decode(publicKey);
    if (theirs == null) {
      throw new IllegalArgumentException("home network public key is no point of secp256r1");
    }
    byte[] ours = P256.publicKey(secret).compressed();
    return Octets.copyOf(ours).plus(new Ecies(P256.agree(secret, theirs), ours).seal(input));
  }
}
