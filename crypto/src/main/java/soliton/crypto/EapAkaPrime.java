package soliton.crypto;

import static java.nio.charset.StandardCharsets.UTF_8;

import soliton.base.Octets;

/// The keys of EAP-AKA' (RFC 9048 3.3, TS 33.501 6.1.3.1).
public final class EapAkaPrime {
  private static final int MASTER_OCTETS = 208;

  private EapAkaPrime() {}

  /// CK' and IK', 16 octets each.
  public record PrimeKeys(Octets ckPrime, Octets ikPrime) {}

  /// The parts of the master key.
  ///
  /// @param kEncr 16 octets
  /// @param kAut 32 octets
  /// @param kRe 32 octets
  /// @param msk 64 octets
  /// @param emsk 64 octets, the first 32 of which are K_AUSF
  public record Keys(Octets kEncr, Octets kAut, Octets kRe, Octets msk, Octets emsk) {
    public Octets kAusf() {
      return emsk.slice(0, 32);
    }
  }

  /// CK' and IK' (TS 33.501 A.3, TS 33.402 A.2).
  public static PrimeKeys primeKeys(Octets ck, Octets ik, String networkName, Octets sqnXorAk) {
    Octets both =
        Octets.adopt(
            Kdf.derive(
                ck.plus(ik).toArray(), 0x20, networkName.getBytes(UTF_8), sqnXorAk.toArray()));
    return new PrimeKeys(both.slice(0, 16), both.slice(16, 16));
  }

  /// The master key MK = PRF'(IK' || CK', "EAP-AKA'" || identity), cut into its parts.
  ///
  /// @param identity of the peer as RFC 9048 3.3 says, in 5G the SUPI
  public static Keys masterKeys(PrimeKeys prime, String identity) {
    Octets seed = Octets.adopt(("EAP-AKA'" + identity).getBytes(UTF_8));
    byte[] key = prime.ikPrime().plus(prime.ckPrime()).toArray();
    Octets mk = Octets.EMPTY;
    Octets block = Octets.EMPTY;
    for (int round = 1; mk.length() < MASTER_OCTETS; round++) {
      block = Octets.adopt(Hmac.sha256(key, block.plus(seed).plus(Octets.of(round)).toArray()));
      mk = mk.plus(block);
    }
    return new Keys(
        mk.slice(0, 16), mk.slice(16, 32), mk.slice(48, 32), mk.slice(80, 64), mk.slice(144, 64));
  }
}
