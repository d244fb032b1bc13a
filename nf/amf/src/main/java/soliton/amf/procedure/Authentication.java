package soliton.amf.procedure;

import org.jspecify.annotations.Nullable;
import soliton.amf.rules.CauseRules;
import soliton.amf.rules.CollisionRules.Running;
import soliton.base.Octets;
import soliton.base.Supi;
import soliton.crypto.KeyDerivation;
import soliton.nas.gmm.AuthenticationFailure;
import soliton.nas.gmm.AuthenticationRequest;
import soliton.nas.gmm.AuthenticationResponse;
import soliton.nas.ie.GmmCause;
import soliton.nas.ie.NasKeySet;
import soliton.nas.ie.Suci;
import soliton.sbi.SbiProblem;
import soliton.sbi.SubscriberIdentity;
import soliton.sbi.nausf.NausfUeAuthentication.AuthenticationInfo;
import soliton.sbi.nausf.NausfUeAuthentication.ConfirmationResult;
import soliton.sbi.nausf.NausfUeAuthentication.ResynchronizationInfo;
import soliton.sbi.nausf.NausfUeAuthentication.UeAuthenticationContext;

/// 5G AKA based primary authentication (TS 33.501 6.1.3.2, TS 24.501 5.4.1.3), with all its ways to
/// fail. The AMF is the SEAF.
final class Authentication {
  private static final int RES_STAR_OCTETS = 16;
  private static final int AUTS_OCTETS = 14;

  private final UeDialogue ue;
  private SubscriberIdentity who;
  private boolean identified;
  private boolean resynchronized;
  private int ksi;

  /// @param inUse key set that the UE has already, or 7
  private Authentication(UeDialogue ue, SubscriberIdentity who, boolean identified, int inUse) {
    this.ue = ue;
    this.who = who;
    this.identified = identified;
    this.ksi = after(inUse);
  }

  /// Who the UE is, and the key that both now share.
  record Authenticated(Supi supi, Octets kAmf, int ksi) {}

  /// What the UE answered.
  private sealed interface Answer {
    record Response(@Nullable Octets resStar) implements Answer {}

    record Failure(GmmCause cause, @Nullable Octets auts) implements Answer {}
  }

  /// Authenticates a UE that told its SUCI.
  static Authenticated run(UeDialogue ue, Suci.Imsi suci, int keySetInUse) {
    return new Authentication(ue, concealed(suci), true, keySetInUse).run();
  }

  /// Authenticates a UE that is known by its GUTI; if that turns out wrong, it is asked for its
  /// SUCI.
  static Authenticated run(UeDialogue ue, Supi supi, int keySetInUse) {
    return new Authentication(ue, new SubscriberIdentity.Permanent(supi), false, keySetInUse).run();
  }

  private Authenticated run() {
    UeAuthenticationContext vector = vector(null);
    while (true) {
      switch (challenge(vector)) {
        case Answer.Response(Octets resStar) -> {
          if (resStar != null && isExpected(vector, resStar)) {
            return confirm(vector, resStar);
          }
          // 5.4.1.3.5: with a GUTI the network may have taken the UE for another one
          vector = onImpostor(vector);
        }
        case Answer.Failure(GmmCause cause, Octets auts) -> vector = onFailure(vector, cause, auts);
      }
    }
  }

  private Answer challenge(UeAuthenticationContext vector) {
    AuthenticationRequest request =
        new AuthenticationRequest(
            NasKeySet.ofNative(ksi), KeyDerivation.ABBA, vector.rand(), vector.autn(), null);
    return ue.ask(
        Running.AUTHENTICATION,
        ue.amf().timers().t3560(),
        () -> ue.send(request),
        message ->
            switch (message) {
              case AuthenticationResponse response -> new Answer.Response(response.response());
              case AuthenticationFailure failure ->
                  new Answer.Failure(failure.cause(), failure.auts());
              default -> null;
            });
  }

  /// HRES* (TS 33.501 6.1.3.2.0 step 9): the serving network's own check.
  private static boolean isExpected(UeAuthenticationContext vector, Octets resStar) {
    return resStar.length() == RES_STAR_OCTETS
        && KeyDerivation.hresStar(vector.rand(), resStar).equalsInConstantTime(vector.hxresStar());
  }

  /// The home network's check (step 10, 11).
  private Authenticated confirm(UeAuthenticationContext vector, Octets resStar) {
    return switch (ue.amf().peers().ausf().confirm(vector.authenticationContextId(), resStar)) {
      case ConfirmationResult.Success(Supi supi, Octets kSeaf) -> {
        ue.amf().count("AMF.AuthSucc");
        yield new Authenticated(supi, KeyDerivation.kAmf(kSeaf, supi, KeyDerivation.ABBA), ksi);
      }
      case ConfirmationResult.Failure _ -> {
        ue.amf().counters().counter("AMF.AuthReject").add();
        throw new Left.AuthenticationRejected();
      }
    };
  }

  /// 5.4.1.3.7 c) to f).
  private UeAuthenticationContext onFailure(
      UeAuthenticationContext vector, GmmCause cause, @Nullable Octets auts) {
    ue.amf().counters().counter("AMF.AuthFail", cause.code()).add();
    return switch (cause) {
      case MAC_FAILURE, NON_FIVEG_AUTHENTICATION_UNACCEPTABLE -> onImpostor(vector); // c), d)
      case NGKSI_ALREADY_IN_USE -> { // e): the same challenge under another name
        if (resynchronized) {
          throw rejected(vector);
        }
        resynchronized = true;
        ksi = after(ksi);
        yield vector;
      }
      case SYNCH_FAILURE -> { // f): twice in a row is no accident
        if (resynchronized || auts == null || auts.length() != AUTS_OCTETS) {
          throw rejected(vector);
        }
        resynchronized = true;
        yield vector(new ResynchronizationInfo(vector.rand(), auts));
      }
      default -> throw rejected(vector);
    };
  }

  /// The UE did not prove to be who its GUTI says: ask for the SUCI and begin again, once.
  private UeAuthenticationContext onImpostor(UeAuthenticationContext vector) {
    if (identified) {
      throw rejected(vector);
    }
    tellHome(vector);
    identified = true;
    who = concealed(Identification.run(ue));
    return vector(null);
  }

  private Left rejected(UeAuthenticationContext vector) {
    tellHome(vector);
    ue.amf().count("AMF.AuthReject");
    return new Left.AuthenticationRejected();
  }

  /// The AUSF learns that the authentication failed (TS 29.509 5.2.2.2.2).
  private void tellHome(UeAuthenticationContext vector) {
    try {
      var _ = ue.amf().peers().ausf().confirm(vector.authenticationContextId(), null);
    } catch (SbiProblem problem) {
      ue.amf().log().debug("authentication.unreported", "problem", problem.getMessage());
    }
  }

  private UeAuthenticationContext vector(@Nullable ResynchronizationInfo resynchronization) {
    ue.amf().count("AMF.AuthReq");
    try {
      return ue.amf()
          .peers()
          .ausf()
          .authenticate(
              new AuthenticationInfo(who, ue.amf().servingNetworkName(), resynchronization));
    } catch (SbiProblem problem) {
      throw new Left.Rejected(CauseRules.ofAuthentication(problem.problem()));
    }
  }

  private static SubscriberIdentity concealed(Suci.Imsi suci) {
    return new SubscriberIdentity.Concealed(Identities.toBase(suci));
  }

  /// The next key set identifier 0..6; 7 means none.
  private static int after(int ksi) {
    return ksi >= 6 ? 0 : ksi + 1;
  }
}
