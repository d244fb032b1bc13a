package soliton.amf.procedure;

import soliton.amf.ThisAmf;
import soliton.amf.ue.Opened;
import soliton.amf.ue.Ue;
import soliton.amf.ue.UeConnection;
import soliton.l3.Receiver;
import soliton.nas.Answer;
import soliton.nas.ErrorRules;
import soliton.nas.gmm.GmmDownlink;

/// Answers to NAS messages that cannot be used (TS 24.501 clause 7): 5GMM STATUS, or the reject
/// message of the procedure where one is specified.
final class BrokenMessages {
  private BrokenMessages() {}

  static void answer(ThisAmf amf, Ue ue, Opened.Broken broken) {
    amf.log().peerFault("nas.broken", "ue", ue, "what", broken.decoded().diagnostics());
    UeConnection connection = ue.connection();
    if (ErrorRules.answer(broken.decoded(), Receiver.NETWORK)
            instanceof Answer.Send(var message, var _)
        && message instanceof GmmDownlink answer
        && connection != null
        && !connection.isReleasing()) {
      connection.send(N2Messages.downlinkNas(connection, ue.security().protect(answer)));
    }
  }
}
