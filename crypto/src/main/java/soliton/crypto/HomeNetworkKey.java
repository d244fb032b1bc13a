package soliton.crypto;

import soliton.base.Octets;

/// A private key of the home network, with which the SIDF reads what phones concealed (TS 33.501
/// 6.12.5, C.3.3). Immutable; it does not print its key.
public final class HomeNetworkKey {
  private static final int MOST_INPUT = 256;

  private final ProtectionScheme scheme;
  private final int id;
  private final byte[] privateKey;

  private HomeNetworkKey(ProtectionScheme scheme, int id, byte[] privateKey) {
    this.scheme = scheme;
    this.id = id;
    this.privateKey = privateKey;
  }

  /// @param id home network public key identifier, 0 to 255
  /// @param privateKey 32 octets
  /// @throws IllegalArgumentException for the null scheme, or a value that is no private key
  public static HomeNetworkKey of(ProtectionScheme scheme, int id, Octets privateKey) {
    if (id < 0 || id > 255) {
      throw new IllegalArgumentException("home network public key identifier " + id);
    }
    byte[] secret = Lengths.exactly(32, privateKey, "home network private key");
    switch (scheme) {
      case NULL -> throw new IllegalArgumentException("the null scheme has no key");
      case PROFILE_A -> {} // every scalar is a private key, RFC 7748 5
      case PROFILE_B -> P256.requirePrivateKey(secret);
    }
    return new HomeNetworkKey(scheme, id, secret);
  }

  public ProtectionScheme scheme() {
    return scheme;
  }

  /// The home network public key identifier.
  public int id() {
    return id;
  }

  /// What phones are given: 32 octets for profile A, 33 compressed for profile B. Computed anew at
  /// each call, since a core that starts does not need it.
  public Octets publicKey() {
    return Octets.adopt(
        scheme == ProtectionScheme.PROFILE_A
            ? X25519.publicKey(privateKey)
            : P256.publicKey(privateKey).compressed());
  }

  /// The scheme input of a scheme output. It never throws on what a phone sent.
  public Deconcealed deconceal(Octets schemeOutput) {
    int keyOctets = scheme == ProtectionScheme.PROFILE_A ? X25519.OCTETS : P256.COMPRESSED_OCTETS;
    int inputOctets = schemeOutput.length() - keyOctets - Ecies.MAC_OCTETS;
    if (inputOctets < 1 || inputOctets > MOST_INPUT) {
      return new Deconcealed.Refused("scheme output of " + schemeOutput.length() + " octets");
    }
    Octets ephemeral = schemeOutput.slice(0, keyOctets);
    byte[] shared =
        scheme == ProtectionScheme.PROFILE_A
            ? X25519.agree(privateKey, ephemeral.toArray())
            : P256.agreeWith(privateKey, ephemeral);
    if (shared == null) {
      return new Deconcealed.Refused("ephemeral public key is no point of the curve");
    }
    Octets plain =
        new Ecies(shared, ephemeral.toArray())
            .open(
                schemeOutput.slice(keyOctets, inputOctets),
                schemeOutput.from(keyOctets + inputOctets));
    return plain == null
        ? new Deconcealed.Refused("tag does not match")
        : new Deconcealed.Plain(plain);
  }

  @Override
  public String toString() {
    return scheme + " key " + id;
  }
}
