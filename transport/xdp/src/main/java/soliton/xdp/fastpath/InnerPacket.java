package soliton.xdp.fastpath;

import soliton.xdp.assembler.Label;
import soliton.xdp.assembler.Register;

/// The steps that are different for packets of phones over IPv4 and over IPv6. The packet is at
/// [PacketPath#PACKET], with so many octets in the frame as a header has.
sealed interface InnerPacket permits InnerIpv4, InnerIpv6 {
  /// Longest that has room in an outer packet, and in numbers of 16 bits.
  int MOST_OCTETS = 65_000;

  boolean isIpv6();

  int etherType();

  /// Demands that the packet ends with the frame, or before it where short frames are filled up,
  /// and notes its length.
  void takeLength(boolean mayBeFilledUp);

  /// Notes protocol, and ports if there are. Those of fragments are unknown: later ones have the
  /// ports of the first, which the slow path remembers.
  void takeKind();

  /// The octet of type of service or traffic class.
  void loadTos(Register to);

  /// Goes on if the prefixes of a filter fit.
  void comparePrefixes(Register checks, Label other);

  /// A packet that would not survive another hop is the slow path's, which answers it.
  void demandHops();

  /// Tells that congestion was experienced, if the sender understands L4S (ECT(1), RFC 9331 4.1).
  void markCongestion();

  /// One hop less, and the mark of the rule.
  void forward();

  /// Sets the addresses for [Routing].
  void askRoute(Routing routing);
}
