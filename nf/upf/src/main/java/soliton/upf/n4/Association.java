package soliton.upf.n4;

import java.net.InetSocketAddress;
import org.jspecify.annotations.Nullable;
import soliton.pfcp.ie.CpFunctionFeatures;
import soliton.pfcp.ie.NodeId;
import soliton.pfcp.ie.TimeStamp;

/// The PFCP association with one SMF (TS 29.244 5.8).
///
/// @param peer where messages about the node go
/// @param started when the SMF started, as it told
/// @param features what the SMF can do; null if it told nothing
/// @param number tells it from earlier ones with the same SMF
record Association(
    NodeId node,
    InetSocketAddress peer,
    TimeStamp started,
    @Nullable CpFunctionFeatures features,
    long number) {
  Association with(CpFunctionFeatures next) {
    return new Association(node, peer, started, next, number);
  }

  boolean has(int feature) {
    return features != null && features.has(feature);
  }
}
