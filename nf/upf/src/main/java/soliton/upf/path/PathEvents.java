package soliton.upf.path;

import soliton.upf.rules.RemoteTunnel;

/// What the data path tells the control side, from its own threads.
public interface PathEvents {
  /// A packet for an idle UE was buffered, for the first time since the rule applies.
  ///
  /// @param qfi flow of the packet, negative if it has none
  void onBuffered(long seid, int pdrId, int qfi);

  /// The first packet of a usage reporting rule, or its alarm.
  void onUsage(long seid, long urrId);

  /// The far end of a tunnel of a session sends nothing more through it (TS 29.281 7.3.2).
  ///
  /// @param teid local end of the tunnel
  void onEndMarker(long seid, int teid);

  /// A station was found behind an Ethernet session, or was silent too long (TS 29.244 5.13.2).
  ///
  /// @param address 48 bits
  /// @param vlan it is in, 0 for none
  /// @param isThere false if it is forgotten
  default void onStation(long seid, long address, int vlan, boolean isThere) {}

  /// The far end knows a tunnel no more (TS 29.281 7.3.1).
  void onErrorIndication(RemoteTunnel tunnel);
}
