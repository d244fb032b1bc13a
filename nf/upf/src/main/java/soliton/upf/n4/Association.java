package soliton.upf.n4;

import java.net.InetSocketAddress;
import soliton.pfcp.ie.NodeId;
import soliton.pfcp.ie.TimeStamp;

/// The PFCP association with one SMF (TS 29.244 5.8).
///
/// @param peer where messages about the node go
/// @param started when the SMF started, as it told
/// @param number tells it from earlier ones with the same SMF
record Association(NodeId node, InetSocketAddress peer, TimeStamp started, long number) {}
