package soliton.ue;

import soliton.base.Octets;
import soliton.base.PduSessionId;

/// Hears what becomes of a phone. Called from within the agenda. Causes are those of the
/// specification with their number, such as `5GMM #11 PLMN_NOT_ALLOWED`, or what happened instead,
/// such as `no answer (T3510)`.
public interface PhoneListener {
  PhoneListener NONE = new PhoneListener() {};

  /// An initial, mobility or periodic registration has succeeded.
  ///
  /// @param tookNanos since the request was first sent
  default void onRegistered(Phone phone, long tookNanos) {}

  /// A registration has failed. The phone goes on as the specification says.
  default void onRegistrationFailed(Phone phone, String cause) {}

  default void onDeregistered(Phone phone, String cause) {}

  default void onSessionEstablished(Phone phone, SessionView session, long tookNanos) {}

  /// The network has changed what it gave: an IPv6 prefix has come, or flows or rate are others.
  default void onSessionChanged(Phone phone, SessionView session) {}

  default void onSessionFailed(Phone phone, PduSessionId session, String cause) {}

  default void onSessionReleased(Phone phone, PduSessionId session, String cause) {}

  /// The connection with the network has ended: the phone is idle.
  default void onIdle(Phone phone) {}

  /// A downlink packet of a session.
  default void onPacket(Phone phone, PduSessionId session, Octets packet) {}
}
