package soliton.ausf;

import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import soliton.base.Clock;
import soliton.base.Octets;
import soliton.crypto.KeyDerivation;
import soliton.crypto.ServingNetworkName;
import soliton.nf.Counters;
import soliton.nf.EventLog;
import soliton.sbi.SbiProblem;
import soliton.sbi.nausf.NausfUeAuthentication;
import soliton.sbi.nudm.NudmUeAuthentication;
import soliton.sbi.nudm.NudmUeAuthentication.AuthEvent;
import soliton.sbi.nudm.NudmUeAuthentication.AuthenticationInfoRequest;
import soliton.sbi.nudm.NudmUeAuthentication.AuthenticationInfoResult;

/// Authentication server function: 5G AKA between serving network and home network (TS 33.501
/// 6.1.3.2, TS 29.509). It keeps a challenge until its answer, and nothing of it afterwards. Safe
/// for several threads.
public final class Ausf {
  private final AusfConfig config;
  private final NudmUeAuthentication udm;
  private final Surroundings surroundings;
  private final Challenges challenges;
  private final Set<String> servingNetworks;

  /// @param random unpredictable: context identities are drawn from it
  public Ausf(
      AusfConfig config,
      NudmUeAuthentication udm,
      RandomGenerator random,
      Surroundings surroundings) {
    this.config = config;
    this.udm = udm;
    this.surroundings = surroundings;
    this.servingNetworks =
        config.servingNetworks().stream()
            .map(ServingNetworkName::of)
            .collect(Collectors.toUnmodifiableSet());
    this.challenges = new Challenges(config, random, surroundings.clock());
  }

  /// What a function of this network stands in.
  public record Surroundings(Clock clock, Counters counters, EventLog log) {}

  public NausfUeAuthentication ueAuthentication() {
    return new UeAuthentication();
  }

  /// Challenges that wait for their answer now.
  public int waitingChallenges() {
    return challenges.waiting();
  }

  private final class UeAuthentication implements NausfUeAuthentication {
    @Override
    public UeAuthenticationContext authenticate(AuthenticationInfo request) {
      requireAuthorized(request.servingNetworkName());
      challenges.requireRoom();
      AuthenticationInfoResult vector =
          udm.generateAuthData(
              request.supiOrSuci(),
              new AuthenticationInfoRequest(
                  request.servingNetworkName(), config.instance(), request.resynchronization()));
      String context = challenges.keep(vector, request.servingNetworkName());
      return new UeAuthenticationContext(
          context,
          vector.rand(),
          vector.autn(),
          KeyDerivation.hresStar(vector.rand(), vector.xresStar()));
    }

    @Override
    public ConfirmationResult confirm(String authenticationContextId, @Nullable Octets resStar) {
      Challenges.Challenge challenge = challenges.take(authenticationContextId);
      if (challenge == null) {
        throw SbiProblem.of(404, "CONTEXT_NOT_FOUND");
      }
      AuthenticationInfoResult vector = challenge.vector();
      boolean success = resStar != null && vector.xresStar().equalsInConstantTime(resStar);
      // TS 33.501 6.1.4.1a: the UDM hears of both outcomes
      udm.confirmAuth(
          vector.supi(),
          new AuthEvent(
              config.instance(),
              success,
              surroundings.clock().now(),
              challenge.servingNetworkName()));
      if (!success) {
        surroundings.counters().counter("authentication.failed").add();
        surroundings.log().info("authentication.failed", "supi", vector.supi());
        return new ConfirmationResult.Failure();
      }
      surroundings.counters().counter("authentication.succeeded").add();
      return new ConfirmationResult.Success(
          vector.supi(), KeyDerivation.kSeaf(vector.kAusf(), challenge.servingNetworkName()));
    }
  }

  /// TS 33.501 6.1.2: the AUSF checks that the requester is entitled to the serving network name.
  private void requireAuthorized(String servingNetworkName) {
    if (!servingNetworks.contains(servingNetworkName)) {
      surroundings.log().peerFault("authentication.network.refused", "network", servingNetworkName);
      throw SbiProblem.of(403, "SERVING_NETWORK_NOT_AUTHORIZED", servingNetworkName);
    }
  }
}
