package soliton.transport;

import java.io.IOException;
import java.net.InetSocketAddress;

/// Signalling transport of N2 (TS 38.412): SCTP associations to other hosts (RFC 9260). One of it a
/// process. Events of one association reach its user in order and never two at a time; a real
/// transport calls from one platform thread of its own, so a user must not block in an event.
public interface Sctp extends AutoCloseable {

  /// Accepts associations on the address until the listener is closed. Each one is told to the user
  /// with [SctpUser#onEstablished] and belongs to it from then on. Port 0 takes a free port.
  ///
  /// @throws IOException if the address cannot be bound; the message says which and why
  SctpListener listen(InetSocketAddress local, SctpSettings settings, SctpUser user)
      throws IOException;

  /// Begins to set up an association and returns at once. The user hears [SctpUser#onEstablished],
  /// or [SctpUser#onLost] if the peer refuses or does not answer. Messages are not accepted before
  /// the association is established.
  SctpAssociation connect(InetSocketAddress remote, SctpSettings settings, SctpUser user)
      throws IOException;

  /// The provider in one word or two, for the line that is logged at start: `kernel`,
  /// `usrsctp over raw IP`.
  String provider();

  /// Aborts all associations and frees the thread. No event comes after it.
  @Override
  void close();
}
