package soliton.pfcp.transaction;

import java.net.InetSocketAddress;
import soliton.base.Octets;

/// What time asks for.
///
/// @param <T> what the owner attached to its request
public sealed interface Due<T> {

  /// A request is to be sent again, octet for octet the same (TS 29.244 6.4).
  record Resend<T>(InetSocketAddress peer, Octets octets) implements Due<T> {}

  /// A request was not answered and is not sent again by the engine. Whether the peer carried it
  /// out is not known.
  ///
  /// @param octets the request as it was sent, for an owner that goes on with it
  record GivenUp<T>(InetSocketAddress peer, T attachment, Octets octets) implements Due<T> {}
}
