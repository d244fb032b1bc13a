package soliton.xdp.fastpath;

import soliton.base.Ipv4Address;

/// What is done with IPv4 packets to the address of a phone: sent through a tunnel, marked with a
/// QoS flow (TS 38.415 5.5.2.1).
///
/// @param ue address of the phone
/// @param teid far end of the tunnel
/// @param peer address of the far end
/// @param qfi 0..63
/// @param reflective the phone derives uplink rules from them (RQI)
/// @param tos octet of the outer header, for transport-level marking (TS 29.244 5.4.4)
/// @param rate of all of them together
public record DownlinkRule(
    Ipv4Address ue, int teid, Ipv4Address peer, int qfi, boolean reflective, int tos, Rate rate) {
  public DownlinkRule {
    if (qfi < 0 || qfi > 63 || tos < 0 || tos > 255) {
      throw new IllegalArgumentException("a QFI has 6 bits, type of service 8");
    }
  }
}
