package soliton.pfcp.transaction;

import soliton.base.Octets;

/// What to do with a request that came in.
public sealed interface Incoming {

  /// It is new: carry it out, then [PfcpTransactions#answer].
  record Fresh() implements Incoming {}

  /// It was answered before: send the same answer again, carry nothing out.
  record Answered(Octets answer) implements Incoming {}

  /// It is being carried out: ignore the repetition.
  record Pending() implements Incoming {}
}
