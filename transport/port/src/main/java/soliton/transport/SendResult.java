package soliton.transport;

/// What became of a message given to [SctpAssociation#send].
public enum SendResult {
  /// Taken: it will be delivered in order, or the association is lost.
  TAKEN,
  /// The peer does not keep up and the bounded queue is full: not taken. Shed the load or give the
  /// association up.
  QUEUE_FULL,
  /// Not established yet, or lost.
  NOT_ESTABLISHED,
  /// The stream identifier is not below [SctpAssociation#streamsOut].
  NO_SUCH_STREAM,
  /// Longer than [SctpSettings#messageLimitOctets], or empty: SCTP carries no empty message.
  BAD_LENGTH;

  public boolean isTaken() {
    return this == TAKEN;
  }
}
