package soliton.smf.procedure;

import org.jspecify.annotations.Nullable;
import soliton.base.Octets;
import soliton.nas.Nas;
import soliton.nas.gsm.GsmStatus;
import soliton.nas.gsm.PduSessionModificationCommandReject;
import soliton.nas.gsm.PduSessionModificationComplete;
import soliton.nas.gsm.PduSessionModificationRequest;
import soliton.nas.ie.AlwaysOnIndication;
import soliton.nas.ie.Pti;
import soliton.nf.Dialogue;
import soliton.sbi.nsmf.NsmfPduSession.UpdateResult;
import soliton.smf.DataNetwork;
import soliton.smf.SmfPeers;
import soliton.smf.SmfTimers;
import soliton.smf.rules.OptionRules;
import soliton.smf.rules.UplinkRules;
import soliton.smf.session.GsmMessages;
import soliton.smf.session.SmContext;
import soliton.smf.session.SmEvent;

/// UE-requested PDU session modification that changes nothing of flows and filters: capabilities,
/// always-on, configuration options (TS 23.502 4.3.3.2, TS 24.501 6.4.2, 6.3.2). The rules have
/// rejected everything else before.
public final class Modification {
  private final SmfPeers peers;
  private final DataNetwork network;

  public Modification(SmfPeers peers, DataNetwork network) {
    this.peers = peers;
    this.network = network;
  }

  public void onRequest(
      Dialogue<SmEvent> ue,
      SmContext session,
      PduSessionModificationRequest request,
      SmEvent.Update update) {
    session.begin(request.pti());

    // 2 to 3a. the command, in the answer to the AMF; the RAN has nothing to change
    Octets command =
        GsmMessages.modificationCommand(
            session.id(),
            request.pti(),
            request.alwaysOnPduSessionRequested() == null ? null : AlwaysOnIndication.NOT_ALLOWED,
            OptionRules.answer(request.protocolConfigurationOptions(), network));
    session.underWay(command);

    // 4 to 13. until COMPLETE or COMMAND REJECT; T3591 sends the command again (6.3.2.5 a)
    try {
      SmEvent.Update answer =
          ue.askOrNull(
              new Command(peers, session, command, null, update),
              SmfTimers.T3591,
              event -> ending(event, request.pti()));
      if (answer != null) {
        answer.answer().complete(new UpdateResult.Updated(null, null, null));
      }
      // 6.3.2.5 a: on the fifth expiry the session stays as it was
    } finally {
      session.underWay(null);
    }
  }

  private static SmEvent.@Nullable Update ending(SmEvent event, Pti running) {
    if (!(event instanceof SmEvent.Update update) || update.data().n1SmMessage() == null) {
      return null;
    }
    boolean ends =
        switch (Nas.decodeUplink(update.data().n1SmMessage()).message()) {
          case PduSessionModificationComplete complete -> complete.pti().equals(running);
          // 6.3.2.4: the UE keeps what it had, and so do we
          case PduSessionModificationCommandReject reject -> reject.pti().equals(running);
          case GsmStatus status -> UplinkRules.endsProcedure(status, running);
          case null, default -> false;
        };
    return ends ? update : null;
  }
}
