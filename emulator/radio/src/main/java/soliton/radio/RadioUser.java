package soliton.radio;

import soliton.base.Octets;
import soliton.base.PduSessionId;

/// The phone's end of one radio connection. Called from within the agenda.
public interface RadioUser {
  void onConnected(RadioLink link);

  /// RRC Reject (TS 38.331 5.3.15), for example because the core is overloaded (TS 38.413 8.7.7).
  void onRejected(int waitSeconds);

  /// DL Information Transfer, or a NAS PDU inside RRC Reconfiguration.
  void onNas(Octets nas);

  /// The cell carries the session from now on, or in a new way (RRC Reconfiguration with a DRB).
  void onBearer(RadioBearer bearer);

  void onBearerReleased(PduSessionId session);

  /// A packet of a session that was not joined ([RadioLink#join]).
  void onPacket(RadioPacket packet);

  /// The connection is over; the link is dead.
  void onReleased(ReleaseCause cause);
}
