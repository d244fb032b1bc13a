package soliton.ue;

import java.lang.System.Logger.Level;
import org.jspecify.annotations.Nullable;
import soliton.base.Octets;
import soliton.crypto.KeyDerivation;
import soliton.crypto.ServingNetworkName;
import soliton.crypto.UsimAnswer;
import soliton.nas.gmm.AuthenticationFailureBuilder;
import soliton.nas.gmm.AuthenticationRequest;
import soliton.nas.gmm.AuthenticationResponseBuilder;
import soliton.nas.ie.GmmCause;

/// Primary authentication with 5G AKA as the phone runs it, TS 24.501 5.4.1.3. EAP methods are not
/// supported: a request with one is ignored, and the registration ends with its timer. Owned by the
/// agenda.
final class Authentication {
  private static final System.Logger LOG = System.getLogger(Authentication.class.getName());
  private static final int MOST_FAILURES = 3;

  private final Equipment equipment;
  private final Runnable onFalseNetwork;
  private int failures;

  /// @param onFalseNetwork the network could not prove what it is (5.4.1.3.7 g, h)
  Authentication(Equipment equipment, Runnable onFalseNetwork) {
    this.equipment = equipment;
    this.onFalseNetwork = onFalseNetwork;
  }

  void onRequest(AuthenticationRequest request) {
    equipment.timers.stop(NasTimer.T3520);
    Octets rand = request.rand();
    Octets autn = request.autn();
    if (rand == null || autn == null) {
      LOG.log(Level.DEBUG, "authentication.ignored {0}: not 5G AKA", equipment.name());
      return;
    }
    if (equipment.security.isInUse(request.ngKsi().identifier())) {
      fail(GmmCause.NGKSI_ALREADY_IN_USE, null); // 5.4.1.3.6 d)
      return;
    }
    Octets repeated = equipment.usim.repeated(rand);
    if (repeated != null) {
      respond(repeated);
      return;
    }
    switch (equipment.usim.answer(rand, autn, equipment.servingPlmn())) {
      case UsimAnswer.Accepted accepted -> accept(request, accepted);
      case UsimAnswer.MacFailure _ -> fail(GmmCause.MAC_FAILURE, null); // 5.4.1.3.6 a)
      case UsimAnswer.NonFiveGAuthentication _ ->
          fail(GmmCause.NON_FIVEG_AUTHENTICATION_UNACCEPTABLE, null); // b)
      case UsimAnswer.SynchFailure(Octets auts) -> fail(GmmCause.SYNCH_FAILURE, auts); // c)
    }
  }

  private void accept(AuthenticationRequest request, UsimAnswer.Accepted accepted) {
    failures = 0;
    String network = ServingNetworkName.of(equipment.servingPlmn());
    Octets kSeaf = KeyDerivation.kSeaf(accepted.kAusf(), network);
    Octets kAmf = KeyDerivation.kAmf(kSeaf, equipment.config.sim().supi(), request.abba());
    equipment.security.onAuthenticated(
        new NasSecurity.PartialContext(request.ngKsi().identifier(), kAmf));
    respond(accepted.resStar());
  }

  private void respond(Octets resStar) {
    equipment.timers.start(NasTimer.T3516, equipment.usim::forgetChallenge);
    equipment.send(new AuthenticationResponseBuilder().response(resStar).build());
  }

  /// 5.4.1.3.7 c) to f): the network is told, and has T3520 to do better; the third failure in a
  /// row shows that it cannot.
  private void fail(GmmCause cause, @Nullable Octets auts) {
    LOG.log(Level.INFO, "authentication.failed {0} cause={1}", equipment.name(), cause);
    equipment.timers.stop(NasTimer.T3516);
    equipment.usim.forgetChallenge();
    equipment.send(new AuthenticationFailureBuilder(cause).auts(auts).build());
    if (++failures >= MOST_FAILURES) {
      failures = 0;
      onFalseNetwork.run();
    } else {
      equipment.timers.start(NasTimer.T3520, onFalseNetwork);
    }
  }

  /// The security mode command confirms the authentication, or the connection is over.
  void onConcluded() {
    equipment.timers.stop(NasTimer.T3516);
    equipment.timers.stop(NasTimer.T3520);
    equipment.usim.forgetChallenge();
  }
}
