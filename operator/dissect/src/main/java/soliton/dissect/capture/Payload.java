package soliton.dissect.capture;

import soliton.base.Octets;

/// What one message carried over SCTP or UDP, put together again where it was cut in pieces. Its
/// frame is the one in which it became complete.
public sealed interface Payload {
  int frame();

  long epochNanos();

  Endpoint source();

  Endpoint destination();

  Octets content();

  /// A user message of an SCTP association (RFC 9260 3.3.1).
  record Sctp(
      int frame,
      long epochNanos,
      Endpoint source,
      Endpoint destination,
      int stream,
      long protocolId,
      Octets content)
      implements Payload {}

  /// A UDP datagram.
  record Udp(int frame, long epochNanos, Endpoint source, Endpoint destination, Octets content)
      implements Payload {}
}
