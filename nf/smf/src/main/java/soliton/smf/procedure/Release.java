package soliton.smf.procedure;

import org.jspecify.annotations.Nullable;
import soliton.base.Octets;
import soliton.nas.Nas;
import soliton.nas.gsm.GsmStatus;
import soliton.nas.gsm.PduSessionReleaseComplete;
import soliton.nas.ie.GsmCause;
import soliton.nas.ie.Pti;
import soliton.nf.Dialogue;
import soliton.sbi.nsmf.NsmfPduSession.N2SmInfo;
import soliton.sbi.nsmf.NsmfPduSession.N2SmInfoType;
import soliton.sbi.nsmf.NsmfPduSession.UpdateResult;
import soliton.smf.SmfPeers;
import soliton.smf.SmfTimers;
import soliton.smf.n4.UserPlane;
import soliton.smf.rules.UplinkRules;
import soliton.smf.session.GsmMessages;
import soliton.smf.session.N2Containers;
import soliton.smf.session.SmContext;
import soliton.smf.session.SmEvent;

/// PDU session release with signalling to the UE, begun by the UE or by the network (TS 23.502
/// 4.3.4.2, TS 24.501 6.3.3, 6.4.3). When it returns, the UE has no session any more.
public final class Release {
  private final SmfPeers peers;
  private final UserPlane userPlane;

  public Release(SmfPeers peers, UserPlane userPlane) {
    this.peers = peers;
    this.userPlane = userPlane;
  }

  /// 1a. The UE asked; the command goes into the answer to the AMF.
  public void onRequest(Dialogue<SmEvent> ue, SmContext session, Pti pti, SmEvent.Update request) {
    session.begin(pti);
    run(ue, session, GsmCause.REGULAR_DEACTIVATION, request);
  }

  /// 1b to 1f. The network asked; the command goes by Namf_Communication.
  public void onNetwork(Dialogue<SmEvent> ue, SmContext session, GsmCause cause) {
    session.begin(Pti.UNASSIGNED);
    run(ue, session, cause, null);
  }

  private void run(
      Dialogue<SmEvent> ue, SmContext session, GsmCause cause, SmEvent.@Nullable Update request) {
    boolean hasRanResources = session.mayHaveRanResources();
    session.enter(SmContext.State.RELEASING);

    // 2. N4 session release
    userPlane.release(session);

    // 3. command for the UE, and for the RAN if it has resources
    Octets command = GsmMessages.releaseCommand(session.id(), session.pti(), cause);
    N2SmInfo resources =
        hasRanResources
            ? new N2SmInfo(N2SmInfoType.PDU_RES_REL_CMD, N2Containers.releaseCommand(cause))
            : null;
    session.underWay(command);

    // 4 to 10. until PDU SESSION RELEASE COMPLETE; T3592 sends the command again (6.3.3.5 a)
    SmEvent.Update complete =
        ue.askOrNull(
            new Command(peers, session, command, resources, request),
            SmfTimers.T3592,
            event -> ending(event, session.pti()));
    session.underWay(null);
    if (complete != null) {
      complete.answer().complete(new UpdateResult.Updated(null, null, null));
    }
    // 6.3.3.5 a: on the fifth expiry the session is released locally
  }

  /// The complete of this transaction, or a status that says there is nothing to complete (6.5.3).
  private static SmEvent.@Nullable Update ending(SmEvent event, Pti running) {
    if (!(event instanceof SmEvent.Update update) || update.data().n1SmMessage() == null) {
      return null;
    }
    boolean ends =
        switch (Nas.decodeUplink(update.data().n1SmMessage()).message()) {
          case PduSessionReleaseComplete complete -> complete.pti().equals(running);
          case GsmStatus status -> UplinkRules.endsProcedure(status, running);
          case null, default -> false;
        };
    return ends ? update : null;
  }
}
