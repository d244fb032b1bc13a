package soliton.transport;

import java.net.InetSocketAddress;
import soliton.base.Octets;

/// Takes datagrams of a [DatagramEndpoint], one after the other.
@FunctionalInterface
public interface DatagramReceiver {
  /// The receiver is passed the endpoint to answer from.
  void onDatagram(DatagramEndpoint endpoint, InetSocketAddress from, Octets payload);
}
