package soliton.sbi.nudm;

import org.jspecify.annotations.Nullable;
import soliton.base.Dnn;
import soliton.base.Guami;
import soliton.base.PduSessionId;
import soliton.base.Pei;
import soliton.base.Plmn;
import soliton.base.Snssai;
import soliton.base.Supi;
import soliton.sbi.NfInstanceId;
import soliton.sbi.RatType;
import soliton.sbi.SbiProblem;

/// Nudm_UEContextManagement (TS 29.503 5.3): who serves a subscriber now.
public interface NudmUeContextManagement {

  /// Registers the AMF for 3GPP access; a former AMF is told to let go (5.3.2.2.2).
  ///
  /// @throws SbiProblem 404 `USER_NOT_FOUND`, 403 `ROAMING_NOT_ALLOWED`, 403 `ACCESS_NOT_ALLOWED`
  void registerAmf(Supi supi, AmfRegistration registration);

  /// Sets the purge flag: the AMF forgot the UE (5.3.2.4). Ignored if another AMF serves it by now.
  void deregisterAmf(Supi supi, Guami guami);

  /// The AMF registered for 3GPP access, or nothing (5.3.2.5).
  @Nullable AmfRegistration amfOf(Supi supi);

  /// Registers the SMF of a session (5.3.2.2.4).
  ///
  /// @throws SbiProblem 404 `USER_NOT_FOUND`
  void registerSmf(Supi supi, PduSessionId session, SmfRegistration registration);

  /// Deregisters the SMF of a session (5.3.2.4). Ignored if there is none.
  void deregisterSmf(Supi supi, PduSessionId session);

  /// Amf3GppAccessRegistration (6.2.6.2.2).
  ///
  /// @param initialRegistration true if the UE registered initially, so that former sessions are
  ///     gone
  /// @param onDeregistration hears that another AMF took over or the subscription ended
  record AmfRegistration(
      NfInstanceId amf,
      Guami guami,
      RatType ratType,
      boolean initialRegistration,
      @Nullable Pei pei,
      DeregistrationListener onDeregistration) {}

  /// SmfRegistration (6.2.6.2.4).
  record SmfRegistration(NfInstanceId smf, Snssai snssai, Dnn dnn, Plmn plmn) {}

  /// DeregistrationNotification (5.3.2.3).
  interface DeregistrationListener {
    void onDeregistration(Supi supi, DeregistrationReason reason);
  }

  /// DeregistrationReason (6.2.6.3.3), those that Soliton sends.
  enum DeregistrationReason {
    UE_INITIAL_REGISTRATION,
    UE_REGISTRATION_AREA_CHANGE,
    SUBSCRIPTION_WITHDRAWN
  }
}
