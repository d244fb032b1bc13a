package soliton.smf.n4;

import soliton.smf.qos.QosChange;
import soliton.smf.session.SmContext;

/// The UPF as procedures use it. Every operation blocks until the UPF answered, and departs from
/// the procedure with [UserPlaneRefusal] if it refused or is silent.
public interface UserPlane {
  /// Sets the session up with packets for the UE held back, and fills in its tunnels.
  void establish(SmContext session);

  /// Sends packets for the UE to the gNB; a UE of IPv6 gets its router advertisement.
  void forward(SmContext session, Tunnel gnb);

  /// Holds packets for the UE back and reports the first.
  void hold(SmContext session);

  /// Drops packets that wait for the UE.
  void dropWaiting(SmContext session);

  /// Installs what a change adds to flows and rules, and changes what stays.
  void install(SmContext session, QosChange change);

  /// Removes what a change takes from flows and rules.
  void remove(SmContext session, QosChange change);

  /// Removes the session. It is gone for the SMF whatever the UPF says.
  void release(SmContext session);
}
