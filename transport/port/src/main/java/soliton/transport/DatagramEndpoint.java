package soliton.transport;

import java.net.InetSocketAddress;
import soliton.base.Octets;

/// A bound UDP socket. Methods may be called from any thread and do not block.
public interface DatagramEndpoint extends AutoCloseable {
  InetSocketAddress local();

  /// Sends one datagram. It may be lost on the way like any other.
  ///
  /// @return false if it was not even sent: socket buffer full, endpoint closed, no route, or
  ///     longer than [Datagrams#LONGEST_PAYLOAD_OCTETS]
  boolean send(InetSocketAddress to, Octets payload);

  @Override
  void close();
}
