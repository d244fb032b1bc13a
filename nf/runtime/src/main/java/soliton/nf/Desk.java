package soliton.nf;

/// Who works on the messages of one [Mailbox]: a phone's, a session's. All methods but none other
/// run on the one thread that holds the mailbox, so they may touch its state freely.
///
/// @param <M> the messages of this mailbox
public interface Desk<M> {
  /// Handles a message when nothing else runs. May start a procedure: blocking code that waits in
  /// the dialogue.
  void onMessage(M message, Dialogue<M> dialogue);

  /// Decides what becomes of a message that the running procedure does not wait for.
  Collision onCollision(M incoming);

  /// Handles a message while a procedure waits. Must not wait itself.
  void onAlongside(M message);

  /// The procedure was left; its undo steps have run. Answers the peer with the cause. `reason`
  /// is a [Departure], the refusal of a service ([soliton.sbi.SbiProblem]), or an error of our own,
  /// which the mailbox has counted and logged. Must not wait.
  void onDeparture(RuntimeException reason);
}
