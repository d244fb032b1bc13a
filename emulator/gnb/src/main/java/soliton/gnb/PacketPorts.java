package soliton.gnb;

import java.io.IOException;
import java.net.InetSocketAddress;
import soliton.transport.PacketPort;

/// Makes sockets for the user plane that a thread of the base station reads in batches.
@FunctionalInterface
public interface PacketPorts {
  /// Binds a port, which the base station closes.
  ///
  /// @throws IOException if the address cannot be bound; the message says which and why
  PacketPort bind(InetSocketAddress local) throws IOException;
}
