package soliton.smf.procedure;

import org.jspecify.annotations.Nullable;
import soliton.base.Octets;
import soliton.nas.Nas;
import soliton.nas.gsm.PduSessionReleaseComplete;
import soliton.nas.ie.GsmCause;
import soliton.nas.ie.Pti;
import soliton.nf.Dialogue;
import soliton.sbi.SbiProblem;
import soliton.sbi.namf.NamfCommunication.N1N2MessageTransferRequest;
import soliton.sbi.nsmf.NsmfPduSession.N2SmInfo;
import soliton.sbi.nsmf.NsmfPduSession.N2SmInfoType;
import soliton.sbi.nsmf.NsmfPduSession.UpdateResult;
import soliton.smf.SmfPeers;
import soliton.smf.SmfTimers;
import soliton.smf.n4.UserPlane;
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
    boolean hasRanResources = session.state() == SmContext.State.ACTIVE;
    session.enter(SmContext.State.RELEASING);

    // 2. N4 session release
    userPlane.release(session);

    // 3. command for the UE, and for the RAN if it has resources
    Octets command = GsmMessages.releaseCommand(session.id(), session.pti(), cause);
    N2SmInfo resources =
        hasRanResources
            ? new N2SmInfo(N2SmInfoType.PDU_RES_REL_CMD, N2Containers.releaseCommand(cause))
            : null;

    // 4 to 10. until PDU SESSION RELEASE COMPLETE; T3592 sends the command again (6.3.3.5 a)
    var sending = new Sending(session, command, resources, request);
    SmEvent.Update complete = ue.askOrNull(sending, SmfTimers.T3592, Release::complete);
    if (complete != null) {
      complete.answer().complete(new UpdateResult.Updated(null, null, null));
    }
    // 6.3.3.5 a: on the fifth expiry the session is released locally
  }

  private static SmEvent.@Nullable Update complete(SmEvent event) {
    if (event instanceof SmEvent.Update update) {
      Octets n1 = update.data().n1SmMessage();
      if (n1 != null && Nas.decodeUplink(n1).message() instanceof PduSessionReleaseComplete) {
        return update;
      }
    }
    return null;
  }

  /// The command: the first time in the answer to the request if there is one, later by transfer.
  private final class Sending implements Runnable {
    private final SmContext session;
    private final Octets command;
    private final @Nullable N2SmInfo resources;
    private final SmEvent.@Nullable Update request;
    private boolean sent;

    Sending(
        SmContext session,
        Octets command,
        @Nullable N2SmInfo resources,
        SmEvent.@Nullable Update request) {
      this.session = session;
      this.command = command;
      this.resources = resources;
      this.request = request;
    }

    @Override
    public void run() {
      boolean isFirst = !sent;
      sent = true;
      if (isFirst && request != null) {
        request.answer().complete(new UpdateResult.Updated(null, command, resources));
        return;
      }
      try {
        peers
            .amf()
            .n1N2MessageTransfer(
                session.supi(),
                new N1N2MessageTransferRequest(
                    session.id(),
                    session.snssai(),
                    command,
                    isFirst ? resources : null,
                    true,
                    null,
                    null,
                    null));
      } catch (SbiProblem unreachable) {
        // 4.3.4.2 3b: the UE learns of it by the PDU session status when it comes back
        throw Departed.told(GsmCause.REGULAR_DEACTIVATION, "the UE is not reachable");
      }
    }
  }
}
