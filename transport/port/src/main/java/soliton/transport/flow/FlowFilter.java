package soliton.transport.flow;

import org.jspecify.annotations.Nullable;

/// What a packet must be like: a packet filter as kernels and network cards know it. *Local* is the
/// phone's end: the source uplink, the destination downlink. A filter with ports matches no
/// protocol but TCP, UDP, SCTP and UDP-Lite. Later fragments have the ports of the first one: who
/// does not remember those hands all fragments over that meet such a filter, and so does who cannot
/// look at the ports of a packet.
///
/// @param protocol number of IANA, or -1 for any
/// @param local addresses of this end, null for any
/// @param remote addresses of the other end, null for any
/// @param localPorts null for any
/// @param remotePorts null for any
/// @param tos value of the octet of type of service or traffic class, under the mask
/// @param tosMask 0 for any
public record FlowFilter(
    int protocol,
    @Nullable Prefix local,
    @Nullable Prefix remote,
    @Nullable Ports localPorts,
    @Nullable Ports remotePorts,
    int tos,
    int tosMask) {

  /// Ports from the first to the last, both included.
  public record Ports(int first, int last) {}
}
