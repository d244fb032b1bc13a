package soliton.smf.procedure;

import org.jspecify.annotations.Nullable;
import soliton.base.Octets;
import soliton.nas.ie.GsmCause;
import soliton.sbi.SbiProblem;
import soliton.sbi.namf.NamfCommunication.N1N2MessageTransferRequest;
import soliton.sbi.nsmf.NsmfPduSession.N2SmInfo;
import soliton.sbi.nsmf.NsmfPduSession.UpdateResult;
import soliton.smf.SmfPeers;
import soliton.smf.session.SmContext;
import soliton.smf.session.SmEvent;

/// Sends a command to the UE: the first time in the answer to the UE's request if there is one,
/// later by Namf_Communication_N1N2MessageTransfer.
final class Command implements Runnable {
  private final SmfPeers peers;
  private final SmContext session;
  private final Octets message;
  private final @Nullable N2SmInfo resources;
  private final SmEvent.@Nullable Update request;
  private boolean sent;

  /// @param resources for the RAN, with the first sending
  /// @param request whose answer carries the first sending
  Command(
      SmfPeers peers,
      SmContext session,
      Octets message,
      @Nullable N2SmInfo resources,
      SmEvent.@Nullable Update request) {
    this.peers = peers;
    this.session = session;
    this.message = message;
    this.resources = resources;
    this.request = request;
  }

  /// @throws Departed if the UE is not reachable
  @Override
  public void run() {
    boolean isFirst = !sent;
    sent = true;
    if (isFirst && request != null) {
      request.answer().complete(new UpdateResult.Updated(null, message, resources));
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
                  message,
                  isFirst ? resources : null,
                  true,
                  null,
                  null,
                  null));
    } catch (SbiProblem unreachable) {
      // TS 23.502 4.3.4.2 3b: the UE learns of it by the PDU session status when it comes back
      throw Departed.told(GsmCause.REGULAR_DEACTIVATION, "the UE is not reachable");
    }
  }
}
