package soliton.upf;

import soliton.base.Ipv4Address;

/// A faster way for packets of sessions with simple rules, in front of the data path of this room:
/// what it has no flow for, it leaves to it. Called by the control side, one call at a time; each
/// call has taken effect when it returns.
public interface KernelPath {
  /// No maximum bit rate.
  long UNLIMITED = -1;

  /// IPv4 packets out of a tunnel, to the data network. Those from another address are dropped.
  ///
  /// @param teid local end of the tunnel
  /// @param ue address they must come from
  /// @param qfis set of QoS flows they may be marked with, one bit each; 0 for any or none
  /// @param kbps maximum of all of them, in kilobit/s of 1000 bits, or [#UNLIMITED]
  record Uplink(int teid, Ipv4Address ue, long qfis, long kbps) {}

  /// IPv4 packets for a phone, into a tunnel.
  ///
  /// @param ue address of the phone
  /// @param teid far end of the tunnel
  /// @param peer address of the far end
  /// @param qfi QoS flow that they are marked with
  /// @param reflective the phone derives uplink rules from them (RQI)
  /// @param kbps as for uplink
  record Downlink(
      Ipv4Address ue, int teid, Ipv4Address peer, int qfi, boolean reflective, long kbps) {}

  /// Makes or changes the flow of a tunnel.
  ///
  /// @return false if it cannot; then there is no flow for the tunnel
  boolean put(Uplink flow);

  /// Makes or changes the flow of an address.
  ///
  /// @return false if it cannot; then there is no flow for the address
  boolean put(Downlink flow);

  void removeUplink(int teid);

  void removeDownlink(Ipv4Address ue);

  /// When a packet was last carried by one of the flows, in [System#nanoTime]; 0 for never.
  long lastPacketNanos(int teid, Ipv4Address ue);

  /// What it is, for the line that is logged at start.
  String description();
}
