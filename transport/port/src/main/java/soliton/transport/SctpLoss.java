package soliton.transport;

/// Why an association is no more.
public enum SctpLoss {
  /// The peer ended it in good order (SHUTDOWN).
  SHUTDOWN_BY_PEER,
  /// The peer, or a host on the way, sent ABORT.
  ABORTED_BY_PEER,
  /// Heartbeats or data remained unacknowledged: the peer or the path is dead.
  UNREACHABLE,
  /// It was never established: nobody listens there, or nobody answered.
  NOT_ESTABLISHED,
  /// This side called [SctpAssociation#shutdown] or [SctpAssociation#abort].
  ENDED_HERE
}
