package soliton.udm;

import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import soliton.base.Octets;
import soliton.base.Supi;
import soliton.crypto.AkaFunctions;
import soliton.crypto.FiveGAka;
import soliton.crypto.FiveGAka.HomeVector;
import soliton.crypto.Milenage;
import soliton.crypto.Tuak;
import soliton.sbi.SbiProblem;
import soliton.sbi.SubscriberIdentity;
import soliton.sbi.nausf.NausfUeAuthentication.ResynchronizationInfo;
import soliton.sbi.nudm.NudmUeAuthentication;
import soliton.sbi.nudr.SubscriberRecord;
import soliton.udm.Udm.Surroundings;

/// Nudm_UEAuthentication (TS 29.503 5.4, TS 33.501 6.1.3.2): 5G AKA for everybody.
final class UeAuthentication implements NudmUeAuthentication {
  private final IdentityDeconcealment sidf;
  private final SubscriptionReader reader;
  private final SequenceNumbers sequence;
  private final RandomGenerator random;
  private final Served served;
  private final Surroundings surroundings;

  UeAuthentication(
      IdentityDeconcealment sidf,
      SubscriptionReader reader,
      SequenceNumbers sequence,
      RandomGenerator random,
      Served served,
      Surroundings surroundings) {
    this.sidf = sidf;
    this.reader = reader;
    this.sequence = sequence;
    this.random = random;
    this.served = served;
    this.surroundings = surroundings;
  }

  @Override
  public AuthenticationInfoResult generateAuthData(
      SubscriberIdentity identity, AuthenticationInfoRequest request) {
    Supi supi = sidf.reveal(identity);
    SubscriberRecord.Authentication keys = reader.known(supi).authentication();
    AkaFunctions functions = functions(keys);
    @Nullable ResynchronizationInfo resynchronization = request.resynchronization();
    if (resynchronization != null) {
      resynchronise(supi, functions, resynchronization);
    }
    HomeVector vector =
        FiveGAka.vector(
            functions, challenge(), sequence.next(supi), keys.amf(), request.servingNetworkName());
    return new AuthenticationInfoResult(
        supi, vector.rand(), vector.xresStar(), vector.autn(), vector.kAusf());
  }

  /// TS 33.102 6.3.5. A token that this subscriber's key did not make is refused, so that nobody
  /// else moves his sequence numbers.
  private void resynchronise(Supi supi, AkaFunctions functions, ResynchronizationInfo info) {
    Octets highestAccepted = FiveGAka.sqnOfAuts(functions, info.rand(), info.auts());
    if (highestAccepted == null) {
      surroundings.log().peerFault("authentication.resynchronisation.forged", "supi", supi);
      throw SbiProblem.of(403, "AUTHENTICATION_REJECTED", "AUTS does not match");
    }
    sequence.resynchronise(supi, highestAccepted);
    surroundings.counters().counter("authentication.resynchronised").add();
    surroundings.log().info("authentication.resynchronised", "supi", supi);
  }

  private static AkaFunctions functions(SubscriberRecord.Authentication keys) {
    return switch (keys.algorithm()) {
      case MILENAGE -> Milenage.ofOpc(keys.k(), keys.opc());
      case TUAK -> Tuak.ofTopc(keys.k(), keys.opc(), Tuak.Sizes.DEFAULT);
    };
  }

  private Octets challenge() {
    byte[] rand = new byte[AkaFunctions.RAND_OCTETS];
    random.nextBytes(rand);
    return Octets.adopt(rand);
  }

  @Override
  public void confirmAuth(Supi supi, AuthEvent event) {
    reader.known(supi);
    served.update(supi, before -> before.with(event));
    String outcome = event.success() ? "authentication.confirmed" : "authentication.failed";
    surroundings.counters().counter(outcome).add();
  }
}
