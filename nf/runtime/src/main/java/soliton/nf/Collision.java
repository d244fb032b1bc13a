package soliton.nf;

/// What becomes of a message that arrives while a procedure waits for another one. Decided by a
/// pure function of each network function, with one table row per case of its specification.
public enum Collision {
  /// The running procedure goes on; the message is handled when it has ended.
  AFTERWARDS,
  /// The message is handled at once by [Desk#onAlongside], which does not wait; then the running
  /// procedure goes on waiting.
  ALONGSIDE,
  /// The running procedure sends its last request again and its timer starts afresh: the peer
  /// repeated itself because it missed us.
  REPEAT,
  /// The running procedure is left ([Departure.Superseded]); the message is handled next.
  SUPERSEDE,
  /// The message is dropped.
  IGNORE
}
