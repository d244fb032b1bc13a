package soliton.upf.durable;

import java.net.InetSocketAddress;
import org.jspecify.annotations.Nullable;
import soliton.base.OctetReader;
import soliton.base.OctetWriter;
import soliton.base.Octets;
import soliton.pfcp.ie.CpFunctionFeatures;
import soliton.pfcp.ie.NodeId;
import soliton.pfcp.ie.TimeStamp;

/// An association as the journal keeps it (TS 29.244 5.8).
///
/// @param peer where messages about the node go
/// @param started when the SMF started, as it told
/// @param features what the SMF can do; null if it told nothing
/// @param number tells it from earlier ones with the same SMF
public record AssociationRecord(
    NodeId node,
    InetSocketAddress peer,
    TimeStamp started,
    @Nullable CpFunctionFeatures features,
    long number) {
  private static final int VERSION = 1;

  Octets encode() {
    OctetWriter to = new OctetWriter(64);
    to.u8(VERSION);
    SessionRecord.Addresses.write(node, to);
    SessionRecord.Addresses.write(peer, to);
    to.u32(started.ntpSeconds()).u64(number);
    if (features != null) {
      features.encode(to);
    }
    return to.toOctets();
  }

  /// @return null if it is of another version
  static @Nullable AssociationRecord decode(Octets octets) {
    OctetReader from = octets.reader();
    if (from.u8() != VERSION) {
      return null;
    }
    NodeId node = SessionRecord.Addresses.node(from);
    InetSocketAddress peer = SessionRecord.Addresses.socket(from);
    TimeStamp started = new TimeStamp(from.u32());
    long number = from.u64();
    CpFunctionFeatures features = from.hasMore() ? CpFunctionFeatures.decode(from) : null;
    return from.hasFailed() || node == null || peer == null
        ? null
        : new AssociationRecord(node, peer, started, features, number);
  }
}
