package soliton.crypto;

import soliton.base.Octets;

/// What a USIM knows of sequence numbers (TS 33.102 6.3.3, Annex C.2).
public interface SqnCheck {
  /// True if the sequence number of 6 octets is in the correct range.
  boolean isFresh(Octets sqn);

  /// SQN_MS: the highest sequence number accepted so far, 6 octets.
  Octets highest();
}
