package soliton.smf.n4;

import soliton.base.Ipv4Address;
import soliton.smf.session.SmContext;

/// The UPF as procedures use it. Every operation blocks until the UPF answered, and departs from
/// the procedure with [UserPlaneRefusal] if it refused or is silent.
public interface UserPlane {
  /// Sets the session up with packets for the UE held back, and fills in its uplink tunnel.
  void establish(SmContext session, Ipv4Address address);

  /// Sends packets for the UE to the gNB.
  void forward(SmContext session, Tunnel gnb);

  /// Holds packets for the UE back and reports the first.
  void hold(SmContext session);

  /// Drops packets that wait for the UE.
  void dropWaiting(SmContext session);

  /// Removes the session. It is gone for the SMF whatever the UPF says.
  void release(SmContext session);
}
