package soliton.amf.procedure;

import soliton.amf.ThisAmf;
import soliton.amf.ue.Session;
import soliton.amf.ue.Ue;
import soliton.amf.ue.UeConnection;
import soliton.amf.ue.UeEvent;
import soliton.amf.ue.UeState.Registered;
import soliton.ngap.ie.Cause;
import soliton.ngap.ie.UeNgapIdPair;
import soliton.ngap.message.UeContextReleaseCommand;
import soliton.sbi.SbiProblem;
import soliton.sbi.namf.NamfCommunication.N1N2MessageTransferRequest;
import soliton.sbi.nsmf.NsmfPduSession.NgapCause;
import soliton.sbi.nsmf.NsmfPduSession.SmContextRef;
import soliton.sbi.nsmf.NsmfPduSession.SmContextUpdateData;
import soliton.sbi.nsmf.NsmfPduSession.UpCnxState;

/// AN release (TS 23.502 4.2.6, TS 38.413 8.3.3): the connection of a UE ends, its sessions lose
/// their user plane, and the timers of an idle UE begin. In two halves, so that nobody waits: the
/// command, and what follows when the gNB confirms it, stays silent or is lost.
public final class UeContextRelease {
  /// NgApCause (TS 29.571 5.4.4.12): radio network layer, user inactivity.
  private static final NgapCause USER_INACTIVITY = new NgapCause(0, 20);

  private UeContextRelease() {}

  /// Commands the gNB to release the connection of this UE, if there is one.
  static void begin(ThisAmf amf, Ue ue, Cause cause) {
    UeConnection connection = ue.connection();
    if (connection != null) {
      begin(amf, ue, connection, cause);
    }
  }

  /// Commands the gNB to release this connection, which need not be the current one.
  static void begin(ThisAmf amf, Ue ue, UeConnection connection, Cause cause) {
    if (connection.isReleasing()) {
      return;
    }
    connection.releasing(
        amf.scheduler()
            .after(
                amf.timers().release().nanos(),
                () -> {
                  boolean _ = ue.post(new UeEvent.ReleaseExpired(connection));
                }));
    connection.send(
        new UeContextReleaseCommand(
            new UeNgapIdPair(connection.amfUeNgapId(), connection.ranUeNgapId()), cause));
  }

  /// The connection is no more, for whatever reason.
  static void complete(ThisAmf amf, Ue ue, UeConnection connection) {
    connection.released();
    connection.ran().forget(connection);
    amf.ues().unroute(connection);
    if (connection != ue.connection()) {
      return;
    }
    ue.disconnect();
    if (ue.state() instanceof Registered registered) {
      deactivateUserPlanes(amf, ue);
      Reachability.watch(amf, ue, registered.t3512());
      pageForWhatWaits(amf, ue);
    } else if (ue.tmsi() == null) {
      Deregistration.forget(amf, ue);
    } else {
      Reachability.remember(amf, ue);
    }
  }

  /// What came for the UE while its connection was ending is taken up anew: it is idle now.
  private static void pageForWhatWaits(ThisAmf amf, Ue ue) {
    for (N1N2MessageTransferRequest transfer : ue.takePending()) {
      if (!ue.post(new UeEvent.Transfer(transfer, amf.ues().numberTransfer()))) {
        SessionResources.fail(ue, transfer);
      }
    }
  }

  /// The SMFs let packets for this UE wait in the UPFs (TS 23.502 4.2.6 step 5).
  static void deactivateUserPlanes(ThisAmf amf, Ue ue) {
    for (Session session : ue.sessions()) {
      SmContextRef context = session.context();
      if (context != null && session.isUserPlaneActive()) {
        session.userPlaneActive(false);
        try {
          var _ =
              amf.peers()
                  .smf()
                  .updateSmContext(
                      context,
                      SmContextUpdateData.userPlane(UpCnxState.DEACTIVATED, USER_INACTIVITY));
        } catch (SbiProblem problem) {
          amf.log().debug("session.deactivation", "ue", ue, "problem", problem.getMessage());
        }
      }
    }
  }
}
