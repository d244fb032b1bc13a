package soliton.transport;

import java.net.InetSocketAddress;
import soliton.base.Octets;

/// One SCTP association with a peer. All methods may be called from any thread and none blocks.
public interface SctpAssociation {
  /// Distinguishes associations in logs and tables; never used twice by one transport.
  long id();

  /// The peer's primary address.
  InetSocketAddress peer();

  /// Streams on which the peer may send: identifiers 0 .. streamsIn-1. At least 1 once established,
  /// else 0.
  int streamsIn();

  /// Streams on which messages may be sent: identifiers 0 .. streamsOut-1. At least 1 once
  /// established, else 0.
  int streamsOut();

  /// Sends one message in order on the stream, with the payload protocol identifier in host order.
  /// The message is taken whole or not at all.
  SendResult send(int stream, int payloadProtocol, Octets message);

  /// Delivers what was sent and ends the association (RFC 9260 9.2); the user then hears
  /// [SctpUser#onLost].
  void shutdown();

  /// Ends the association at once (RFC 9260 9.1); what was not delivered is lost. The user then
  /// hears [SctpUser#onLost].
  void abort();
}
