package soliton.transport;

import java.net.InetSocketAddress;

/// An address on which associations are accepted.
public interface SctpListener extends AutoCloseable {
  /// The address bound, with the port that was free if port 0 was asked for.
  InetSocketAddress local();

  /// Accepts no more. Associations that exist live on.
  @Override
  void close();
}
