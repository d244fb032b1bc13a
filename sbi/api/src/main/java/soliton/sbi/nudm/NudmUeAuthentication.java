package soliton.sbi.nudm;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import soliton.base.Octets;
import soliton.base.Supi;
import soliton.sbi.NfInstanceId;
import soliton.sbi.SbiProblem;
import soliton.sbi.SubscriberIdentity;
import soliton.sbi.nausf.NausfUeAuthentication.ResynchronizationInfo;

/// Nudm_UEAuthentication (TS 29.503 5.4).
public interface NudmUeAuthentication {

  /// Get: reveals the SUPI, chooses the method, makes an authentication vector (5.4.2.2).
  ///
  /// @throws SbiProblem 404 `USER_NOT_FOUND`, 403 `AUTHENTICATION_REJECTED`, 403
  ///     `INVALID_HN_PUBLIC_KEY_IDENTIFIER`, 403 `INVALID_SCHEME_OUTPUT`, 501
  ///     `UNSUPPORTED_PROTECTION_SCHEME`
  AuthenticationInfoResult generateAuthData(
      SubscriberIdentity identity, AuthenticationInfoRequest request);

  /// ResultConfirmation: success or failure of an authentication (5.4.2.3).
  ///
  /// @throws SbiProblem 404 `USER_NOT_FOUND`
  void confirmAuth(Supi supi, AuthEvent event);

  /// AuthenticationInfoRequest (6.3.6.2.2).
  record AuthenticationInfoRequest(
      String servingNetworkName,
      NfInstanceId ausf,
      @Nullable ResynchronizationInfo resynchronization) {}

  /// AuthenticationInfoResult with an Av5GHeAka (6.3.6.2.3, 6.3.6.2.6).
  record AuthenticationInfoResult(
      Supi supi, Octets rand, Octets xresStar, Octets autn, Octets kAusf) {}

  /// AuthEvent (6.3.6.2.7).
  record AuthEvent(NfInstanceId ausf, boolean success, Instant at, String servingNetworkName) {}
}
