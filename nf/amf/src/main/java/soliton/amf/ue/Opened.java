package soliton.amf.ue;

import soliton.base.Octets;
import soliton.nas.Decoded;
import soliton.nas.NasMessage;

/// What became of a NAS PDU from a UE when its protection was looked at (TS 24.501 4.4.4.3).
public sealed interface Opened {

  /// A message that may be processed.
  ///
  /// @param plain the message without protection, as it was decoded
  record Message(NasMessage message, Protection protection, Octets plain) implements Opened {}

  /// A message that could not be decoded; clause 7 says what to answer.
  record Broken(Decoded decoded, Protection protection) implements Opened {}

  /// Not to be processed: too short, wrong, replayed, or without the protection it must have.
  record Discarded(String why) implements Opened {}

  /// How sure we are of who sent it.
  enum Protection {
    /// Sent without protection.
    NONE,
    /// Integrity protected with keys that we do not have, or wrongly.
    UNVERIFIED,
    /// Integrity protected by the UE that owns the context.
    VERIFIED
  }
}
