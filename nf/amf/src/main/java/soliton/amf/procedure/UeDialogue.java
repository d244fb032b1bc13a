package soliton.amf.procedure;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import soliton.amf.ThisAmf;
import soliton.amf.rules.CollisionRules.Running;
import soliton.amf.ue.Opened;
import soliton.amf.ue.Ue;
import soliton.amf.ue.UeConnection;
import soliton.amf.ue.UeEvent;
import soliton.base.Octets;
import soliton.nas.NasMessage;
import soliton.nas.gmm.GmmDownlink;
import soliton.nas.gmm.GmmUplink;
import soliton.nf.Dialogue;
import soliton.nf.Timer;

/// The conversation of a procedure with one UE, in 5GMM messages. Used by the thread that holds the
/// UE's mailbox.
final class UeDialogue {
  private final ThisAmf amf;
  private final Ue ue;
  private final Dialogue<UeEvent> dialogue;
  private final RunningMark mark;

  /// Where the desk reads what the procedure waits for.
  interface RunningMark {
    void set(Running now);
  }

  UeDialogue(ThisAmf amf, Ue ue, Dialogue<UeEvent> dialogue, RunningMark mark) {
    this.amf = amf;
    this.ue = ue;
    this.dialogue = dialogue;
    this.mark = mark;
  }

  ThisAmf amf() {
    return amf;
  }

  Ue ue() {
    return ue;
  }

  UeConnection connection() {
    return ue.currentConnection();
  }

  /// Sends a message as the connection must protect it.
  void send(GmmDownlink message) {
    sendPdu(ue.security().protect(message));
  }

  /// Sends a NAS PDU that is protected already.
  void sendPdu(Octets nas) {
    UeConnection connection = connection();
    connection.send(N2Messages.downlinkNas(connection, nas));
  }

  /// Asks, repeats as the timer says, and returns the answer.
  ///
  /// @param running what collisions are judged by meanwhile
  /// @param answer makes the message into the answer; null if it is none
  <A> A ask(Running running, Timer timer, Runnable send, Function<GmmUplink, @Nullable A> answer) {
    mark.set(running);
    try {
      return dialogue.ask(send, timer, event -> match(event, answer));
    } finally {
      mark.set(Running.NOTHING);
    }
  }

  /// As [#ask], where silence is an outcome: null.
  <A> @Nullable A askOrNull(
      Running running, Timer timer, Runnable send, Function<GmmUplink, @Nullable A> answer) {
    mark.set(running);
    try {
      return dialogue.askOrNull(send, timer, event -> match(event, answer));
    } finally {
      mark.set(Running.NOTHING);
    }
  }

  /// Waits for an event of another kind, having sent what asks for it; null if it does not come.
  <A> @Nullable A askEvent(
      Running running, Timer timer, Runnable send, Function<UeEvent, @Nullable A> answer) {
    mark.set(running);
    try {
      return dialogue.askOrNull(send, timer, answer::apply);
    } finally {
      mark.set(Running.NOTHING);
    }
  }

  void onDeparture(Runnable undo) {
    dialogue.onDeparture(undo);
  }

  void commit() {
    dialogue.commit();
  }

  private <A> @Nullable A match(UeEvent event, Function<GmmUplink, @Nullable A> answer) {
    if (event instanceof UeEvent.Uplink uplink
        && uplink.connection() == ue.connection()
        && !uplink.isInitial()
        && uplink.open(ue.security()) instanceof Opened.Message(NasMessage message, var _, var _)
        && message instanceof GmmUplink gmm) {
      return answer.apply(gmm);
    }
    return null;
  }
}
