package soliton.transport.memory;

import java.net.InetSocketAddress;
import soliton.base.Octets;

/// Something under way in a [MemoryNetwork]. It arrives when somebody calls [#deliver].
///
/// @param number order of sending, from 0
/// @param channel parcels of one channel must arrive in order to be true to the transport: the
///     stream and direction of an association; negative for datagrams, which have no order
/// @param from address of the sender
/// @param to address of the receiver
/// @param kind what the receiver will notice
/// @param stream stream of an SCTP message, else 0
/// @param payloadProtocol of an SCTP message, else 0
/// @param content of messages and datagrams, else empty
/// @param arrival what happens on arrival; for the network only
public record Parcel(
    long number,
    long channel,
    InetSocketAddress from,
    InetSocketAddress to,
    Kind kind,
    int stream,
    int payloadProtocol,
    Octets content,
    Runnable arrival) {

  /// What a parcel is.
  public enum Kind {
    SCTP_CONNECT,
    SCTP_ESTABLISHED,
    SCTP_MESSAGE,
    SCTP_SHUTDOWN,
    SCTP_ABORT,
    SCTP_SILENCE,
    DATAGRAM
  }

  /// Lets the parcel arrive, in the caller's thread. Calling it again is a repetition. A parcel for
  /// somebody who is gone vanishes.
  public void deliver() {
    arrival.run();
  }

  /// True if the transport may lose, repeat and reorder it: a datagram.
  public boolean isUnreliable() {
    return kind == Kind.DATAGRAM;
  }

  @Override
  public String toString() {
    return "#%d %s %s > %s stream=%d ppid=%d octets=%d"
        .formatted(number, kind, from, to, stream, payloadProtocol, content.length());
  }
}
