package soliton.radio;

import soliton.base.Octets;
import soliton.base.PduSessionId;
import soliton.base.Qfi;

/// The cell's end of one radio connection, in the hands of the phone. After [RadioUser#onReleased]
/// all of it is without effect. To be called from within the agenda.
public interface RadioLink {
  /// UL Information Transfer.
  void sendNas(Octets nas);

  /// Sends a packet of the session in the QoS flow; dropped if the cell carries no such session.
  void sendPacket(PduSessionId session, Qfi flow, Octets packet);

  /// Downlink packets of the session go to `downlink` from now on, past the agenda; without effect
  /// if the base station's user plane has no threads, or carries no such session.
  void join(PduSessionId session, Downlink downlink);

  /// The phone leaves without a word: a radio link failure as the base station sees it.
  void drop();
}
