package soliton.transport;

import java.io.IOException;
import java.net.InetSocketAddress;

/// UDP for signalling: PFCP, GTP-U path management, DNS.
public interface Datagrams extends AutoCloseable {
  /// Longest payload of UDP over IPv4 (RFC 768: 65,535 less the headers of 28).
  int LONGEST_PAYLOAD_OCTETS = 65_507;

  /// Binds a socket; port 0 takes a free port. The receiver is called from one platform thread of
  /// the transport, one datagram after the other, and must not block.
  ///
  /// @throws IOException if the address cannot be bound; the message says which and why
  DatagramEndpoint bind(InetSocketAddress local, DatagramReceiver receiver) throws IOException;

  /// Closes all endpoints and frees the thread.
  @Override
  void close();
}
