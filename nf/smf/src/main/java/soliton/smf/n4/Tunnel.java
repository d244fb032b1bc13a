package soliton.smf.n4;

import soliton.base.Ipv4Address;

/// One end of a GTP-U tunnel (TS 29.281 3.1): the receiver's address and its identifier, 1..2^32-1.
public record Tunnel(Ipv4Address address, int teid) {}
