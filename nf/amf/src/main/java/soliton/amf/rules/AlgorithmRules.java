package soliton.amf.rules;

import java.util.List;
import java.util.Optional;
import soliton.crypto.CipheringAlgorithm;
import soliton.crypto.IntegrityAlgorithm;
import soliton.nas.ie.UeSecurityCapability;

/// Choice of NAS algorithms (TS 33.501 5.5.1, 6.7.1.1): the best of the operator's list that the UE
/// supports.
public final class AlgorithmRules {
  private AlgorithmRules() {}

  /// What was chosen.
  public record Algorithms(CipheringAlgorithm ciphering, IntegrityAlgorithm integrity) {}

  /// Nothing if the UE shares no acceptable algorithm: NIA0 is for unauthenticated emergency
  /// sessions alone (TS 33.501 5.5.2) and is never chosen here. A UE must support NEA0, NEA1, NEA2
  /// and NIA1, NIA2 (5.3.2, 5.3.3); one that claims less has been tampered with on the way.
  public static Optional<Algorithms> choose(
      List<CipheringAlgorithm> ciphering,
      List<IntegrityAlgorithm> integrity,
      UeSecurityCapability capability) {
    Optional<CipheringAlgorithm> cipher =
        ciphering.stream().filter(a -> capability.hasCiphering(a.identity())).findFirst();
    Optional<IntegrityAlgorithm> mac =
        integrity.stream()
            .filter(a -> a != IntegrityAlgorithm.NIA0)
            .filter(a -> capability.hasIntegrity(a.identity()))
            .findFirst();
    return cipher.flatMap(c -> mac.map(i -> new Algorithms(c, i)));
  }
}
