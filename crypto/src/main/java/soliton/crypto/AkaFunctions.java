package soliton.crypto;

import soliton.base.Octets;

/// The authentication functions f1 to f5* of one subscriber (TS 33.102 6.3.2), bound to its K and
/// operator variant. RAND has 16 octets, SQN 6, AMF 2; other lengths throw
/// `IllegalArgumentException`.
public sealed interface AkaFunctions permits Milenage, Tuak {
  int RAND_OCTETS = 16;
  int SQN_OCTETS = 6;
  int AMF_OCTETS = 2;

  /// MAC-A, the network authentication code.
  Octets f1(Octets rand, Octets sqn, Octets amf);

  /// MAC-S, the resynchronisation authentication code.
  Octets f1Star(Octets rand, Octets sqn, Octets amf);

  /// Response, keys and anonymity key of one challenge.
  Result f2345(Octets rand);

  /// The anonymity key of a resynchronisation, 6 octets.
  Octets f5Star(Octets rand);

  /// What f2 to f5 give.
  ///
  /// @param res 4 to 16 octets (Milenage 8)
  /// @param ck 16 octets, with TUAK also 32
  /// @param ik as `ck`
  /// @param ak 6 octets
  record Result(Octets res, Octets ck, Octets ik, Octets ak) {}
}
