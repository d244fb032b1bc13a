package soliton.amf.procedure;

import soliton.amf.ue.Opened;
import soliton.l3.Receiver;
import soliton.nas.Answer;
import soliton.nas.ErrorRules;
import soliton.nas.gmm.GmmDownlink;

/// Answers to NAS messages that cannot be used (TS 24.501 clause 7): 5GMM STATUS, or the reject
/// message of the procedure where one is specified.
final class BrokenMessages {
  private BrokenMessages() {}

  static void answer(Opened.Broken broken, UeDialogue dialogue) {
    dialogue
        .amf()
        .log()
        .peerFault("nas.broken", "ue", dialogue.ue(), "what", broken.decoded().diagnostics());
    if (ErrorRules.answer(broken.decoded(), Receiver.NETWORK)
            instanceof Answer.Send(var message, var _)
        && message instanceof GmmDownlink answer) {
      dialogue.send(answer);
    }
  }
}
