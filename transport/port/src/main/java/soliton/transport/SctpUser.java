package soliton.transport;

import soliton.base.Octets;

/// The party above SCTP: NGAP, mostly. Events come one after the other from the transport's thread
/// (see [Sctp]); an event that throws is logged and ends its association.
public interface SctpUser {
  void onEstablished(SctpAssociation association);

  void onMessage(SctpAssociation association, int stream, int payloadProtocol, Octets message);

  /// The last event of an association. It comes once for every association that was established,
  /// and for one that [Sctp#connect] could not establish.
  void onLost(SctpAssociation association, SctpLoss reason);

  /// The peer set the association up anew without ending it (RFC 9260 5.2.2): it has lost its
  /// state. The same object goes on.
  default void onRestart(SctpAssociation association) {}

  /// A message was longer than [SctpSettings#messageLimitOctets] and is dropped; the association
  /// goes on.
  default void onTooLong(SctpAssociation association, int stream, int payloadProtocol) {}
}
