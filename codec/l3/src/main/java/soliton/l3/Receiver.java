package soliton.l3;

/// Who receives a message. Some elements have another default at the phone than at the network,
/// and the phone is stricter.
public enum Receiver {
  /// Ignores elements out of sequence, as it must (TS 24.501 7.6.2).
  PHONE,
  /// Uses elements out of sequence and tells: the network only "should" ignore them, and phones
  /// exist that send their half octets first.
  NETWORK
}
