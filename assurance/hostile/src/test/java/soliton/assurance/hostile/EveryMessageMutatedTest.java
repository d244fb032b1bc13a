package soliton.assurance.hostile;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import soliton.assurance.simulation.Tamper;
import soliton.base.Octets;

/// Generators g1 to g6 of `cases.md` against the running functions: before each message that a
/// party sends in its life, in the state in which it sends it, come its mutants.
class EveryMessageMutatedTest {
  @SuppressWarnings("ImmutableEnumChecker") // the generators are pure functions
  enum Attack {
    NGAP_TRUNCATED(Tamper.Kind.N2_OF_STATION, (m, _) -> Mutants.truncations(m)),
    NGAP_ELEMENTS(Tamper.Kind.N2_OF_STATION, (m, _) -> Mutants.ngapElements(m)),
    NGAP_BOUNDS(Tamper.Kind.N2_OF_STATION, (m, _) -> Mutants.bounds(m)),
    NGAP_FLIPPED(Tamper.Kind.N2_OF_STATION, (m, r) -> Mutants.flipped(m, r, 60)),
    NGAP_NOISE(Tamper.Kind.N2_OF_STATION, (_, r) -> Mutants.noise(r, 40)),
    PFCP_REQUESTS_TRUNCATED(
        Tamper.Kind.N4_OF_SMF, (m, _) -> Mutants.ofOtherTransactions(Mutants.truncations(m))),
    PFCP_REQUESTS_ELEMENTS(
        Tamper.Kind.N4_OF_SMF, (m, _) -> Mutants.ofOtherTransactions(Mutants.pfcpElements(m))),
    PFCP_REQUESTS_NOISE(Tamper.Kind.N4_OF_SMF, (_, r) -> Mutants.noise(r, 40)),
    PFCP_RESPONSES_TRUNCATED(Tamper.Kind.N4_OF_UPF, (m, _) -> Mutants.truncations(m)),
    PFCP_RESPONSES_ELEMENTS(Tamper.Kind.N4_OF_UPF, (m, _) -> Mutants.pfcpElements(m)),
    PFCP_RESPONSES_NOISE(Tamper.Kind.N4_OF_UPF, (_, r) -> Mutants.noise(r, 40)),
    GTPU_TRUNCATED(Tamper.Kind.N3_OF_STATION, (m, _) -> Mutants.truncations(m)),
    GTPU_BOUNDS(Tamper.Kind.N3_OF_STATION, (m, _) -> Mutants.bounds(m)),
    GTPU_FLIPPED(Tamper.Kind.N3_OF_STATION, (m, r) -> Mutants.flipped(m, r, 200)),
    GTPU_NOISE(Tamper.Kind.N3_OF_STATION, (_, r) -> Mutants.noise(r, 100));

    private final Tamper.Kind kind;
    private final Generator generator;

    Attack(Tamper.Kind kind, Generator generator) {
      this.kind = kind;
      this.generator = generator;
    }

    private interface Generator {
      List<Octets> mutants(Octets message, java.util.random.RandomGenerator random);
    }

    /// A session that a mutant asks the UPF for is the attacker's, and stays: he speaks as the SMF,
    /// or takes the answers of the UPF away from it.
    boolean speaksAsTheCore() {
      return kind == Tamper.Kind.N4_OF_SMF || kind == Tamper.Kind.N4_OF_UPF;
    }
  }

  @ParameterizedTest
  @EnumSource
  void theOthersLiveOnAndNothingIsLeft(Attack attack) {
    long seed = Long.getLong("soliton.seed", 20261122L);
    try (Siege siege = new Siege(seed)) {
      Function<Octets, List<Octets>> mutants =
          message -> attack.generator.mutants(message, siege.network.random());
      siege.attack(attack.kind, mutants);
      assertTrue(siege.messages() > 10, "no attack: " + siege.messages());
      siege.endsInPeace();
      if (!attack.speaksAsTheCore()) {
        siege.leavesNothing();
      }
    }
  }
}
