package soliton.assurance.paths;

import soliton.base.Octets;

/// A packet that the UPF has sent, as whoever receives it sees it: what both paths must agree on.
///
/// @param to the data network by its number, or the address of a base station
/// @param teid of the tunnel, 0 for none
/// @param flow octets of the PDU session container, empty for none
/// @param packet without what a router changes
record Seen(String to, long teid, Octets flow, Octets packet) {
  boolean toRadio() {
    return !to.startsWith("network");
  }
}
