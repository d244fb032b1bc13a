package soliton.sbi.nausf;

import org.jspecify.annotations.Nullable;
import soliton.base.Octets;
import soliton.base.Supi;
import soliton.sbi.SbiProblem;
import soliton.sbi.SubscriberIdentity;

/// Nausf_UEAuthentication (TS 33.501 14.1.2, TS 29.509): authenticates a UE for a serving network.
public interface NausfUeAuthentication {

  /// Authenticate, initial request (TS 29.509 5.2.2.2.2).
  ///
  /// @throws SbiProblem 403 `SERVING_NETWORK_NOT_AUTHORIZED`, 403 `AUTHENTICATION_REJECTED`, 404
  ///     `USER_NOT_FOUND`, 403 `INVALID_HN_PUBLIC_KEY_IDENTIFIER`, 403 `INVALID_SCHEME_OUTPUT`, 501
  ///     `UNSUPPORTED_PROTECTION_SCHEME`
  UeAuthenticationContext authenticate(AuthenticationInfo request);

  /// Authenticate, 5G-AKA confirmation (TS 29.509 5.2.2.2.2 step 3).
  ///
  /// @param resStar RES* from the UE; absent when the UE failed to authenticate the network
  /// @throws SbiProblem 404 `CONTEXT_NOT_FOUND` if the context does not exist or has expired
  ConfirmationResult confirm(String authenticationContextId, @Nullable Octets resStar);

  /// AuthenticationInfo (TS 29.509 6.1.6.2.2).
  record AuthenticationInfo(
      SubscriberIdentity supiOrSuci,
      String servingNetworkName,
      @Nullable ResynchronizationInfo resynchronization) {}

  /// ResynchronizationInfo (TS 29.503 6.3.6.2.4): RAND sent and AUTS received, 16 and 14 octets.
  record ResynchronizationInfo(Octets rand, Octets auts) {}

  /// UEAuthenticationCtx with an Av5gAka (TS 29.509 6.1.6.2.3, 6.1.6.2.5).
  record UeAuthenticationContext(
      String authenticationContextId, Octets rand, Octets autn, Octets hxresStar) {}

  /// ConfirmationDataResponse (TS 29.509 6.1.6.2.8).
  sealed interface ConfirmationResult {
    /// AUTHENTICATION_SUCCESS with the identity of a UE that came with a SUCI, and K_SEAF.
    record Success(Supi supi, Octets kSeaf) implements ConfirmationResult {}

    /// AUTHENTICATION_FAILURE: RES* was not the expected one, or absent.
    record Failure() implements ConfirmationResult {}
  }
}
