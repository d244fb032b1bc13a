package soliton.upf.path;

import soliton.upf.packet.Packet;
import soliton.upf.packet.PacketEdits;

/// Explicit congestion notification in IP headers (RFC 3168, RFC 9331).
final class Congestion {
  /// The sender understands L4S.
  static final int ECT_1 = 1;

  /// Congestion was experienced.
  static final int EXPERIENCED = 3;

  private Congestion() {}

  static void mark(Packet packet) {
    PacketEdits.setTypeOfService(packet, packet.typeOfService() | EXPERIENCED);
  }
}
