package soliton.assurance.paths;

import soliton.base.Octets;

/// A packet that the UPF has sent, as whoever receives it sees it: what both paths must agree on.
///
/// @param toRadio through a tunnel, else to the data network
/// @param teid of the tunnel, 0 for none
/// @param flow octets of the PDU session container, empty for none
/// @param packet without what a router changes
record Seen(boolean toRadio, long teid, Octets flow, Octets packet) {}
