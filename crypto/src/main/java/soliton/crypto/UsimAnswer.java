package soliton.crypto;

import soliton.base.Octets;

/// What a phone makes of a challenge (TS 33.501 6.1.3.2, TS 24.501 5.4.1.3.6).
public sealed interface UsimAnswer {
  /// The network is genuine and the challenge fresh.
  ///
  /// @param resStar 16 octets
  /// @param kAusf 32 octets
  /// @param sqn to be remembered as accepted, 6 octets
  record Accepted(Octets resStar, Octets kAusf, Octets sqn) implements UsimAnswer {}

  /// MAC-A is wrong: 5GMM cause #20.
  record MacFailure() implements UsimAnswer {}

  /// The separation bit of AMF is 0, the challenge is not for 5G: 5GMM cause #26.
  record NonFiveGAuthentication() implements UsimAnswer {}

  /// The sequence number is out of range: 5GMM cause #21.
  ///
  /// @param auts 14 octets
  record SynchFailure(Octets auts) implements UsimAnswer {}
}
