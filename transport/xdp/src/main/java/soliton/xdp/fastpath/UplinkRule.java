package soliton.xdp.fastpath;

import soliton.base.Ipv4Address;

/// What is done with IPv4 packets that come through a tunnel: sent to the data network.
///
/// @param teid local end of the tunnel, not 0
/// @param ue address that they must come from
/// @param flows set of QoS flows that they may be marked with, one bit each; 0 for any, or none
/// @param rate of all of them together
public record UplinkRule(int teid, Ipv4Address ue, long flows, Rate rate) {}
