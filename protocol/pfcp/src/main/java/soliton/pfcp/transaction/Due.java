package soliton.pfcp.transaction;

import java.net.InetSocketAddress;
import soliton.base.Octets;

/// What time asks for.
///
/// @param <T> what the owner attached to its request
public sealed interface Due<T> {

  /// A request is to be sent again, octet for octet the same (TS 29.244 6.4).
  record Resend<T>(InetSocketAddress peer, Octets octets) implements Due<T> {}

  /// A request was not answered and is not sent again.
  record GivenUp<T>(InetSocketAddress peer, T attachment) implements Due<T> {}
}
