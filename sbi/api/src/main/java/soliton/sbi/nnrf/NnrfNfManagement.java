package soliton.sbi.nnrf;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import soliton.sbi.NfInstanceId;
import soliton.sbi.NfType;
import soliton.sbi.SbiProblem;

/// Nnrf_NFManagement (TS 29.510 5.2).
public interface NnrfNfManagement {

  /// NFRegister (5.2.2.2): stores the profile, answers how often to send a heartbeat.
  ///
  /// @throws SbiProblem 400 `INVALID_NF_PROFILE`
  Duration register(NfProfile profile);

  /// NFUpdate as heartbeat (5.2.2.3.2).
  ///
  /// @throws SbiProblem 404 `CONTEXT_NOT_FOUND`: the function must register again
  void heartbeat(NfInstanceId id);

  /// NFDeregister (5.2.2.4).
  ///
  /// @throws SbiProblem 404 `CONTEXT_NOT_FOUND`
  void deregister(NfInstanceId id);

  /// NFStatusSubscribe (5.2.2.5): hears of functions of the type, or of all; answers the identity.
  String subscribe(@Nullable NfType type, StatusListener listener);

  /// NFStatusUnsubscribe (5.2.2.7). Unknown subscriptions are ignored.
  void unsubscribe(String subscriptionId);

  /// NFStatusNotify (5.2.2.6).
  interface StatusListener {
    void onStatus(Event event, NfProfile profile);
  }

  /// NotificationEventType (6.1.6.3.5).
  enum Event {
    NF_REGISTERED,
    NF_DEREGISTERED,
    NF_PROFILE_CHANGED
  }
}
